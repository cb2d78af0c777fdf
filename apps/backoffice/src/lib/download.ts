import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { apiHeaders } from './api-headers';

/**
 * Fetches a file of the API and hands it to the browser to keep, under the name that the server gives it. A link could
 * not say which shop it is for, nor show what went wrong.
 * @throws what a refused operation throws, or that the server was not reached
 */
export async function download(address: string): Promise<void> {
  await keepFile(await answered(await fetch(address, { headers: apiHeaders(), cache: 'no-store' })));
}

/** Hands the file of an answer to the browser to keep. */
export async function keepFile(answer: Response): Promise<void> {
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
  link.click();
  // The browser reads it after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The answer of an address beside GraphQL. @throws what a refused operation throws */
export async function answered(answer: Response): Promise<Response> {
  if (!answer.ok) throw new CombinedGraphQLErrors(await refusalOf(answer));
  return answer;
}

async function refusalOf(answer: Response) {
  const body: { errors?: { message: string }[] } = await answer.json().catch(() => ({}));
  return { errors: body.errors ?? [{ message: answer.statusText, extensions: { code: `HTTP-${answer.status}` } }] };
}
