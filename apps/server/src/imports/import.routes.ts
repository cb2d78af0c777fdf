import { PassThrough, type Readable } from 'node:stream';
import { type Language, preferredLanguage } from '@clientela/domain/locale';
import type { Permission } from '@clientela/domain/permission';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { inputRules } from '../customers/input-rules.js';
import type { RequestContext } from '../platform/context.js';
import { headersOf, statusOfCode } from '../platform/graphql/answer.js';
import { forbidden, presentError } from '../platform/graphql/errors.js';
import { refuseForeignOrigin } from '../platform/http/foreign-origin.js';
import type { ContextOf } from '../platform/http/http-server.js';
import { describeFault, type Log } from '../platform/log.js';
import { templateRows } from './columns/template.js';
import { FaultFile } from './fault-file.js';
import { importCustomers } from './import.service.js';
import { refuseForms, wishesOf } from './import-request.js';
import { LoadingSlots } from './loading-slots.js';
import { byteOrderMark, csvLine } from './table/csv-line.js';
import { unlessStalled } from './table/stalled.js';

const path = '/api/imports/customers';
/** How long a file may keep us waiting for its next bytes. */
const patience = 30_000;

/** The upload of files of customers, and the sample file. Errors have the form of GraphQL's. */
export const importRoutes =
  ({ publicUrl, log }: { publicUrl: string | null; log: Log }) =>
  (app: FastifyInstance, contextOf: ContextOf): void => {
    const slots = new LoadingSlots();
    app.get(`${path}/template.csv`, sendTemplate);
    app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      // The file streams into the database: nothing else may read it first.
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.route({
        method: 'POST',
        url: path,
        config: { takesFiles: true },
        preValidation: refuseForeignOrigin(publicUrl),
        handler: async (request, reply) => {
          let context: RequestContext | undefined;
          try {
            refuseForms(request.headers);
            const asking = await contextOf(request, reply);
            context = asking;
            return await slots.hold(asking.shopId, () => receive(request, reply, asking));
          } catch (error) {
            return refuse(error, request, reply, { language: context?.language, log });
          }
        },
      });
    });
  };

async function receive(request: FastifyRequest, reply: FastifyReply, context: RequestContext): Promise<FastifyReply> {
  const { shopId } = context;
  if (!context.can('IMPORT')) throw forbidden('IMPORT', 'Loading a file');
  const wishes = wishesOf(request.query);
  const source = {
    shopId,
    actor: context.actor,
    requestId: context.requestId,
    database: context.database,
    language: context.language,
    can: (permission: Permission) => context.can(permission),
  };
  const gate = await inputRules(context);
  const bytes = unlessStalled((request.body ?? emptyBody()) as AsyncIterable<Uint8Array>, patience);
  if (!/\btext\/csv\b/.test(request.headers.accept ?? '')) {
    return reply.send(await importCustomers(source, gate, bytes, wishes));
  }
  const out = new PassThrough();
  const file = new FaultFile(out, context.language);
  const loading = importCustomers(source, gate, bytes, wishes, file).then(async ({ stopped }) => {
    if (stopped) await file.stopped(stopped);
    out.end();
  });
  // Until the header is written a refusal can still be told as such; afterwards only by breaking off.
  await Promise.race([file.begun, loading]);
  loading.catch((error: Error) => out.destroy(error));
  sendCsv(reply, 'errores-importacion.csv').send(out satisfies Readable);
  await loading.catch(() => {});
  return reply;
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

async function refuse(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, log }: { language: Language | undefined; log: Log },
): Promise<FastifyReply> {
  const originalError = error instanceof Error ? error : new Error('Something that is no error was thrown.');
  const wrapped = new GraphQLError(originalError.message, { originalError });
  const shown = presentError(wrapped.toJSON(), wrapped, {
    requestId: request.id,
    language: language ?? preferredLanguage(request.headers['accept-language']),
    onFault: (fault) => log.error({ requestId: request.id, ...describeFault(fault) }, 'an import failed'),
  });
  return reply
    .code(statusOfCode(shown.extensions?.code))
    .headers(headersOf(shown))
    .send({ errors: [shown] });
}

async function sendTemplate(request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const asked = (request.query as { lang?: unknown }).lang;
  const language = asked === 'es' || asked === 'en' ? asked : preferredLanguage(request.headers['accept-language']);
  sendCsv(reply, language === 'es' ? 'plantilla-clientes.csv' : 'customers-template.csv');
  // Excel in Spanish takes the comma for part of a number.
  const delimiter = language === 'es' ? ';' : ',';
  return (
    byteOrderMark +
    templateRows(language)
      .map((row) => csvLine(row, delimiter))
      .join('')
  );
}

const sendCsv = (reply: FastifyReply, name: string): FastifyReply =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
