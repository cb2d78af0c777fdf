import type { MessageDescriptor } from '@lingui/core';
import { useSyncExternalStore } from 'react';

/** Something long that goes on while one works elsewhere. */
export interface Job {
  id: string;
  /** The shop that it is for. */
  shopId: string;
  label: MessageDescriptor;
  /** From 0 to 1; never back, and 1 only at the end. */
  part: number;
  state: 'running' | 'done' | 'failed';
  /** The address where one sees it. */
  href: string;
  /** Ends it, when somebody else comes to this tab. */
  abandon: () => void;
}

let jobs: readonly Job[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Job[]) {
  jobs = next;
  for (const listener of listeners) listener();
}

/** Shows how far a job is, or a new one first. Its bar never goes back. */
export function showJob(job: Job) {
  const before = jobs.find((one) => one.id === job.id);
  const part = job.state === 'running' ? Math.min(Math.max(job.part, before?.part ?? 0), 0.99) : 1;
  const shown = { ...job, part };
  change(before ? jobs.map((one) => (one === before ? shown : one)) : [shown, ...jobs].slice(0, 10));
}

/** Whether closing the tab would break something off. */
export const hasRunningJobs = (): boolean => jobs.some((job) => job.state === 'running');

/** Ends and forgets all: another person comes to this tab. */
export function abandonJobs() {
  for (const job of jobs) if (job.state === 'running') job.abandon();
  change([]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The jobs of this tab, the newest first. */
export const useJobs = (): readonly Job[] => useSyncExternalStore(subscribe, () => jobs);
