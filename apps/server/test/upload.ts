import type { App } from '../src/app.js';
import type { ImportReport } from '../src/imports/import-report.js';
import { type Partner, testApp } from './api.js';

export interface UploadOptions {
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly app?: App;
}

/** Sends a file of customers with a partner's token; the answer as it came. */
export async function upload(partner: Partner, file: string | Buffer, options: UploadOptions = {}) {
  const app = options.app ?? (await testApp());
  return app.http.inject({
    method: 'POST',
    url: '/api/imports/customers',
    query: options.query ?? {},
    headers: { authorization: `Bearer ${partner.token}`, 'content-type': 'text/csv', ...options.headers },
    payload: file,
  });
}

/** Loads a file; an answer with errors fails the test with their text. */
export async function load(partner: Partner, file: string | Buffer, query: Record<string, string> = {}) {
  const response = await upload(partner, file, { query, headers: { 'accept-language': 'es' } });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<ImportReport>();
}

/** The five counts and those of faults and warnings. */
export const countsOf = ({
  rows,
  created,
  updated,
  unchanged,
  skipped,
  faulty,
  faultCount,
  warningCount,
}: ImportReport) => ({
  rows,
  created,
  updated,
  unchanged,
  skipped,
  faulty,
  faultCount,
  warningCount,
});
