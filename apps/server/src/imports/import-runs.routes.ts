import { parseInput } from '@clientela/domain/problem';
import { cleanLine } from '@clientela/domain/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { RequestContext } from '../platform/context.js';
import { forbidden } from '../platform/graphql/errors.js';
import { refuseForeignOrigin } from '../platform/http/foreign-origin.js';
import type { ContextOf } from '../platform/http/http-server.js';
import { refuse } from '../platform/http/refusal.js';
import type { Log } from '../platform/log.js';
import type { ImportRun, ImportRunState, ImportRuns, ImportWhat, RunOwner } from './import-runs.js';

const runInput = z.object({
  /** A UUID that the caller makes: by it they ask how far the file is. */
  run: z.optional(z.uuid({ error: 'INVALID_VALUE' })),
  fileName: z.optional(z.string()),
  dryRun: z.optional(z.string()),
});

/** @throws GraphQLError UNAUTHENTICATED for who has chosen no shop, FORBIDDEN for who may load no files */
export function refuseUnlessImporter(context: RequestContext): void {
  if (context.shopId && !context.can('IMPORT')) throw forbidden('IMPORT', 'Loading a file');
}

const ownerOf = ({ shopId, actor }: RequestContext): RunOwner => ({ shopId, actorId: actor.id });

/** The run of an upload, when its sender wants to ask for it. @throws Problem INVALID_VALUE */
export function beginRun(
  runs: ImportRuns,
  what: ImportWhat,
  query: unknown,
  context: RequestContext,
): ImportRun | null {
  const { run, fileName, dryRun } = parseInput(runInput, query);
  if (run === undefined) return null;
  return runs.begin(run, ownerOf(context), {
    what,
    dryRun: dryRun === '1' || dryRun === 'true',
    fileName: cleanLine(fileName ?? '').slice(0, 200) || null,
  });
}

interface Surroundings {
  readonly publicUrl: string | null;
  readonly log: Log;
  readonly runs: ImportRuns;
  readonly contextOf: ContextOf;
}

/** How far a file is, the files of the last hour, and the way to end one. */
export function runRoutes(app: FastifyInstance, { publicUrl, log, runs, contextOf }: Surroundings): void {
  const answering =
    (answer: (context: RequestContext, request: FastifyRequest) => unknown) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      let context: RequestContext | undefined;
      try {
        context = await contextOf(request, reply);
        refuseUnlessImporter(context);
        reply.header('cache-control', 'no-store');
        return await reply.send(answer(context, request));
      } catch (error) {
        return refuse(error, request, reply, { language: context?.language, log, what: 'asking for an import failed' });
      }
    };
  const find = (context: RequestContext, request: FastifyRequest) =>
    runs.find((request.params as { id: string }).id, ownerOf(context));
  app.get(
    '/api/imports/runs',
    answering((context) => ({ runs: runs.of(ownerOf(context)).map(({ state }) => withoutReport(state)) })),
  );
  app.get(
    '/api/imports/runs/:id',
    answering((context, request) => find(context, request).state),
  );
  app.post(
    '/api/imports/runs/:id/cancel',
    { preValidation: refuseForeignOrigin(publicUrl) },
    answering((context, request) => {
      const run = find(context, request);
      run.cancel();
      return withoutReport(run.state);
    }),
  );
}

/** A report may hold a thousand faults: it is told of one run at a time. */
const withoutReport = (state: ImportRunState): Omit<ImportRunState, 'report'> => {
  const { report: _, ...rest } = state;
  return rest;
};
