import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartupProblem } from '../postgres/startup-problem.js';

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Says so at once when the port is taken, before a database is started for nothing. */
export function refuseTakenPort(place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explain(error, place)));
    probe.listen(place.port, place.host, () => probe.close(() => resolve()));
  });
}

/** Listens, and answers the port: another one than was asked for when that was 0. */
export async function listen(http: FastifyInstance, place: Place): Promise<number> {
  try {
    await http.listen(place);
  } catch (error) {
    throw explain(error, place);
  }
  const [address] = http.addresses();
  return typeof address === 'object' ? address.port : place.port;
}

function explain(error: unknown, { host, port }: Place): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: Clientela runs already, or another program has it. Stop that, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs rights that this account lacks. Choose one above 1024: PORT=4000 npm start`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is no address of this machine.`,
  };
  const sentence = sentences[String(code)];
  return sentence ? new StartupProblem(sentence, { cause: error }) : (error as Error);
}
