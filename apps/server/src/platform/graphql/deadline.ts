import { Unavailable } from '../database/faults.js';

/** Something that can be given up while it runs: it sends no more statements and commits nothing. */
interface Abandonable {
  abandon(): void;
}

/** The result of the work, or after so many milliseconds an Unavailable, the work being given up. */
export async function withinDeadline<T>(
  subject: Abandonable,
  milliseconds: number,
  work: () => Promise<T> | T,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      subject.abandon();
      reject(new Unavailable('TIMEOUT'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
