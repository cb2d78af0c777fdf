import pino, { type Logger } from 'pino';
import { databaseFault } from './database/faults.js';

export type Log = Logger;

/**
 * Structured logs by an allowlist: a line holds a request id, names of operations, codes, counts and durations, and
 * never a value that a person typed. Errors are logged by class, code and stack; their message may quote data and stays out.
 */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

const isFrame = (line: string) => /^\s+at .*:\d+:\d+\)?$/.test(line);

/** What of an unexpected error may be logged. */
export function describeFault(error: unknown): Record<string, unknown> {
  const fault = databaseFault(error);
  if (fault) return { error: 'PostgreSQL', code: fault.code, constraint: fault.constraint };
  if (!(error instanceof Error)) return { error: typeof error };
  // The stack begins with the message, which may have several lines, any of which may look like a frame.
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').filter(isFrame);
  return { error: error.name, stack: frames.slice(0, 8).map((line) => line.trim()) };
}
