import { PassThrough, type Readable } from 'node:stream';
import { type Language, preferredLanguage } from '@clientela/domain/locale';
import type { Permission } from '@clientela/domain/permission';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { inputRules } from '../customers/writing/input-rules.js';
import type { RequestContext } from '../platform/context.js';
import { liftBodyDeadline } from '../platform/http/body-deadline.js';
import { refuseForeignOrigin } from '../platform/http/foreign-origin.js';
import type { ContextOf } from '../platform/http/http-server.js';
import { refuse } from '../platform/http/refusal.js';
import type { Log } from '../platform/log.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { templateRows } from './columns/template.js';
import { FaultFile } from './fault-file.js';
import { importCustomers } from './import.service.js';
import type { FaultSink } from './import-file.js';
import { importOrders, type OrderImportRules } from './import-orders.service.js';
import type { ImportReport } from './import-report.js';
import { orderWishesOf, refuseForms, wishesOf } from './import-request.js';
import { type ImportRun, ImportRuns, type ImportWhat } from './import-runs.js';
import { beginRun, refuseUnlessImporter, runRoutes } from './import-runs.routes.js';
import type { ImportSource } from './load/import-source.js';
import { LoadingSlots } from './loading-slots.js';
import { orderTemplateRows } from './orders/order-template.js';
import { previewFile, previewWishesOf } from './preview/preview.js';
import { byteOrderMark, csvLine } from './table/csv-line.js';
import { unlessStalled } from './table/stalled.js';
import { watched } from './table/watched.js';

/** What is loaded at each address, and the sample file of it. */
const kinds = {
  customers: {
    load: async (context, source, bytes, query, sink) =>
      importCustomers(source, await inputRules(context), bytes, wishesOf(query), sink),
    template: templateRows,
    names: { es: 'plantilla-clientes.csv', en: 'customers-template.csv' },
  },
  orders: {
    load: async (context, source, bytes, query, sink) =>
      importOrders(source, await orderRules(context), bytes, orderWishesOf(query), sink),
    template: orderTemplateRows,
    names: { es: 'plantilla-pedidos.csv', en: 'orders-template.csv' },
  },
} as const satisfies Record<ImportWhat, ImportKind>;

interface ImportKind {
  load(
    context: RequestContext,
    source: ImportSource,
    bytes: AsyncIterable<Uint8Array>,
    query: unknown,
    sink?: FaultSink,
  ): Promise<ImportReport>;
  template(language: Language): string[][];
  readonly names: Readonly<Record<Language, string>>;
}

/** How long a file may keep us waiting for its next bytes. */
const patience = 30_000;

/** The upload of files of customers and of orders, and their sample files. Errors have the form of GraphQL's. */
export const importRoutes =
  ({ publicUrl, log }: { publicUrl: string | null; log: Log }) =>
  (app: FastifyInstance, contextOf: ContextOf): void => {
    const surroundings = { publicUrl, log, slots: new LoadingSlots(), runs: new ImportRuns(), contextOf };
    for (const [name, kind] of entriesOf(kinds)) {
      app.get(`/api/imports/${name}/template.csv`, (request, reply) => sendTemplate(kind, request, reply));
    }
    runRoutes(app, surroundings);
    app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      // The file streams into the database: nothing else may read it first.
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      for (const [name, kind] of entriesOf(kinds)) {
        scope.route(
          takes(`/api/imports/${name}`, surroundings, (request, reply, context) =>
            surroundings.slots.hold(context.shopId, () => receive(name, kind, request, reply, context, surroundings)),
          ),
        );
      }
      scope.route(
        takes('/api/imports/preview', surroundings, async (request, reply, context) =>
          reply.send(await previewFile(bytesOf(request), previewWishesOf(request.query), context.language)),
        ),
      );
    });
  };

const entriesOf = <Name extends string, Kind>(record: Readonly<Record<Name, Kind>>) =>
  Object.entries(record) as [Name, Kind][];

interface Surroundings {
  readonly publicUrl: string | null;
  readonly log: Log;
  readonly slots: LoadingSlots;
  readonly runs: ImportRuns;
  readonly contextOf: ContextOf;
}

/** An address that files are sent to, by who may load them. */
const takes = (
  url: string,
  { publicUrl, log, contextOf }: Surroundings,
  receiveFile: (request: FastifyRequest, reply: FastifyReply, context: RequestContext) => Promise<FastifyReply>,
): RouteOptions => ({
  method: 'POST',
  url,
  preValidation: refuseForeignOrigin(publicUrl),
  handler: async (request, reply) => {
    let context: RequestContext | undefined;
    try {
      refuseForms(request.headers);
      const asking = await contextOf(request, reply);
      context = asking;
      refuseUnlessImporter(asking);
      liftBodyDeadline(request);
      return await receiveFile(request, reply, asking);
    } catch (error) {
      return refuse(error, request, reply, { language: context?.language, log, what: 'an import failed' });
    }
  },
});

const bytesOf = (request: FastifyRequest) =>
  unlessStalled((request.body ?? emptyBody()) as AsyncIterable<Uint8Array>, patience);

async function receive(
  name: ImportWhat,
  kind: ImportKind,
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
  { runs }: Surroundings,
): Promise<FastifyReply> {
  const run = beginRun(runs, name, request.query, context);
  const load = async (sink?: FaultSink) => {
    let report: ImportReport | null = null;
    try {
      const bytes = run ? watched(bytesOf(request), run) : bytesOf(request);
      report = await kind.load(context, sourceOf(context, run), bytes, request.query, sink);
      return report;
    } finally {
      run?.end(report);
    }
  };
  if (!/\btext\/csv\b/.test(request.headers.accept ?? '')) return reply.send(await load());
  const out = new PassThrough();
  const file = new FaultFile(out, context.language);
  const loading = load(file).then(async ({ stopped }) => {
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

const sourceOf = (context: RequestContext, run: ImportRun | null): ImportSource => ({
  shopId: context.shopId,
  actor: context.actor,
  requestId: context.requestId,
  database: context.database,
  language: context.language,
  can: (permission: Permission) => context.can(permission),
  ...(run && { onCounts: (counts) => run.count(counts) }),
});

async function orderRules(context: RequestContext): Promise<OrderImportRules> {
  const gate = await inputRules(context);
  const { timeZone, currencyCode, pricesIncludeTax } = await shopOfRequest(context);
  return { gate, timeZone, currencyCode, pricesIncludeTax };
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

async function sendTemplate(kind: ImportKind, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const asked = (request.query as { lang?: unknown }).lang;
  const language = asked === 'es' || asked === 'en' ? asked : preferredLanguage(request.headers['accept-language']);
  sendCsv(reply, kind.names[language]);
  // Excel in Spanish takes the comma for part of a number.
  const delimiter = language === 'es' ? ';' : ',';
  return (
    byteOrderMark +
    kind
      .template(language)
      .map((row) => csvLine(row, delimiter))
      .join('')
  );
}

const sendCsv = (reply: FastifyReply, name: string): FastifyReply =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
