import { readdir, readFile } from 'node:fs/promises';

const ticksPerSecond = 100;

/** CPU time that a process has used, in milliseconds; 0 once it is gone. Linux alone has /proc; elsewhere it reads as 0. */
export async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / ticksPerSecond;
}

/** Resident memory of a process, in MB. */
export async function rssMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** CPU time of the children of a process that have ended: without it a worker that ends would take its time along. */
async function endedChildrenCpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * 1000) / ticksPerSecond;
}

/** CPU time of a process and of those it started: PostgreSQL has one for each connection. */
export async function familyCpuMs(parent: number): Promise<number> {
  const own = (await cpuMs(parent)) + (await endedChildrenCpuMs(parent));
  const entries = await readdir('/proc').catch(() => []);
  const children = await Promise.all(
    entries
      .filter((entry) => /^\d+$/.test(entry))
      .map(async (entry) => {
        const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
        const parentOf = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return parentOf === parent ? cpuMs(Number(entry)) : 0;
      }),
  );
  return own + children.reduce((sum, each) => sum + each, 0);
}
