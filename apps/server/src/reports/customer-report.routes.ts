import { dayIn } from '@clientela/domain/day';
import { uuidOf } from '@clientela/domain/global-id';
import type { Language } from '@clientela/domain/locale';
import { problem } from '@clientela/domain/problem';
import { foldText } from '@clientela/domain/text';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import type { CostBudget } from '../platform/graphql/cost-budget.js';
import { forbidden } from '../platform/graphql/errors.js';
import { refuseForeignOrigin } from '../platform/http/foreign-origin.js';
import type { ContextOf } from '../platform/http/http-server.js';
import { refuse } from '../platform/http/refusal.js';
import type { Log } from '../platform/log.js';
import { type CustomerReport, customerReport } from './customer-report.js';
import { customerReportPdf } from './customer-report.pdf.js';
import { reportWords } from './customer-report.words.js';

/** In points of the budget: one a second for a token, when it asks for nothing else. */
const reportCost = 10_000;
const longestName = 60;

export interface ReportSurroundings {
  readonly publicUrl: string | null;
  readonly log: Log;
  readonly budget: CostBudget;
}

/** The report of a customer to keep or to send: `/api/customers/cus_…/report.pdf`. Errors have the form of GraphQL's. */
export const customerReportRoutes =
  ({ publicUrl, log, budget }: ReportSurroundings) =>
  (app: FastifyInstance, contextOf: ContextOf): void => {
    app.get<{ Params: { id: string } }>(
      '/api/customers/:id/report.pdf',
      { preValidation: refuseForeignOrigin(publicUrl), exposeHeadRoute: false },
      async (request, reply) => {
        let context: RequestContext | undefined;
        try {
          context = await contextOf(request, reply);
          return await send(reply, context, request.params.id, budget);
        } catch (error) {
          return refuse(error, request, reply, { language: context?.language, log, what: 'a report failed' });
        }
      },
    );
  };

async function send(
  reply: FastifyReply,
  context: RequestContext,
  id: string,
  budget: CostBudget,
): Promise<FastifyReply> {
  // The document has all of it: without one of these it would have to lie.
  for (const permission of ['READ_CUSTOMERS', 'READ_PII'] as const)
    if (!context.can(permission)) throw forbidden(permission, 'The report of a customer');
  const { language } = context;
  const customerId = uuidOf('Customer', id);
  budget.charge(context.actor, context.address, Math.min(reportCost, budget.limits.size));
  const report = await customerReport(context, customerId);
  if (!report) throw problem('NOT_FOUND', ['id'], { params: { type: 'Customer' } });
  const pdf = await customerReportPdf(report, language);
  await context.write((transaction) =>
    recordAudit(transaction, context, [
      { action: 'customer.report', subjectType: 'Customer', subjectId: customerId, changes: {} },
    ]),
  );
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="${fileNameOf(report, language)}"`)
    .header('cache-control', 'no-store')
    .send(pdf);
}

/** `cliente-ana-garcia-2026-11-22.pdf`: letters and digits that every disk and mailbox takes, whatever the name is. */
function fileNameOf({ customer, shop, madeAt }: CustomerReport, language: Language): string {
  const name = foldText(customer.displayName)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  return `${reportWords[language].fileName}-${name || customer.number}-${dayIn(shop.timeZone, madeAt)}.pdf`;
}
