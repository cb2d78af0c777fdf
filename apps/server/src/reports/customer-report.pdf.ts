import { addressLines } from '@clientela/domain/address-lines';
import { chartMonths } from '@clientela/domain/customer-report';
import { customerWords } from '@clientela/domain/customer-words';
import { type Day, dayIn } from '@clientela/domain/day';
import type { Language } from '@clientela/domain/locale';
import { localeWords } from '@clientela/domain/locale-words';
import { formatMoney } from '@clientela/domain/money';
import { formatPhone } from '../customers/writing/phone-parser.js';
import type { Money } from '../platform/graphql/scalars.js';
import type { CustomerReport } from './customer-report.js';
import { mostMonths, mostProducts } from './customer-report.types.js';
import { type ReportWords, reportWords } from './customer-report.words.js';
import { putBars } from './pdf/bars.js';
import { Sheet } from './pdf/sheet.js';
import { putFacts, putTable } from './pdf/table.js';

/** What a report is written with: the words of its language, and its days as they are written there. */
interface Pen {
  readonly words: ReportWords;
  readonly language: Language;
  day(day: Day): string;
  moment(instant: Date): string;
  month(day: Day, length: 'long' | 'short'): string;
  sum(money: Money): string;
}

/** The report of a customer as a PDF document. */
export async function customerReportPdf(report: CustomerReport, language: Language): Promise<Buffer> {
  const pen = penOf(report, language);
  const { customer, shop, madeAt } = report;
  const { words } = pen;
  const sheet = await Sheet.open({
    title: words.title(customer.displayName),
    language,
    foot: `${words.number(customer.number)} · ${shop.name}`,
    numbered: words.page,
  });
  sheet.heading(customer.displayName, 1);
  sheet.paragraph(`${words.number(customer.number)} · ${words.madeOn(pen.moment(madeAt), shop.name)}`);
  sheet.heading(words.parts.data, 2);
  await putFacts(sheet, factsOf(report, pen));
  await putAddresses(sheet, report, pen);
  await putTotals(sheet, report, pen);
  await putMonths(sheet, report, pen);
  await putProducts(sheet, report, pen);
  if (sheet.lacksLetters) sheet.paragraph(words.lacking);
  return sheet.finish();
}

function penOf({ shop: { timeZone } }: CustomerReport, language: Language): Pen {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'es' ? 'es-ES' : 'en-GB', options);
  const days = format({ dateStyle: 'medium', timeZone: 'UTC' });
  const moments = format({ dateStyle: 'medium', timeZone });
  const months = {
    long: format({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
    short: format({ month: 'narrow', timeZone: 'UTC' }),
  };
  return {
    words: reportWords[language],
    language,
    day: (day) => days.format(new Date(day)),
    moment: (instant) => moments.format(instant),
    month: (day, length) => months[length].format(new Date(day)),
    // The decimals of an amount are those of its currency, all of them: without the point they are its minor units.
    sum: ({ amount, currencyCode }) => formatMoney({ amount: BigInt(amount.replace('.', '')), currencyCode }, language),
  };
}

function factsOf({ customer, groups, tags }: CustomerReport, { words, language, day, moment }: Pen) {
  const { facts } = words;
  const values = customerWords[language];
  const { phone, blockedReason } = customer;
  const status = values.status[customer.status] + (blockedReason ? `: ${blockedReason}` : '');
  const all: [string, string | null | undefined][] = [
    [facts.type, values.type[customer.type]],
    [facts.status, status],
    [facts.company, customer.companyName],
    [facts.taxId, customer.taxId],
    [facts.vatId, customer.vatId],
    [facts.birthday, customer.birthday && day(customer.birthday)],
    [facts.email, customer.email],
    [facts.phone, formatPhone(phone)],
    [facts.language, customer.locale && localeWords[language][customer.locale]],
    [facts.groups, groups.join(', ')],
    [facts.tags, tags.join(', ')],
    [facts.source, values.source[customer.source]],
    [facts.createdAt, moment(customer.createdAt)],
    [facts.lastOrderAt, customer.lastOrderAt && moment(customer.lastOrderAt)],
    [facts.reference, customer.externalReference],
  ];
  return all.filter((fact): fact is [string, string] => !!fact[1]);
}

async function putAddresses(sheet: Sheet, { addresses }: CustomerReport, { words, language }: Pen): Promise<void> {
  if (addresses.length === 0) return;
  sheet.heading(words.parts.addresses, 2);
  const { billing, shipping, other } = words.address;
  const facts = addresses.map((address): [string, string] => {
    const uses = [address.label, address.isDefaultBilling && billing, address.isDefaultShipping && shipping];
    return [uses.filter(Boolean).join(', ') || other, addressLines(address, language).join('\n')];
  });
  await putFacts(sheet, facts);
}

async function putTotals(
  sheet: Sheet,
  { totals, stats }: CustomerReport,
  { words, language, sum }: Pen,
): Promise<void> {
  sheet.heading(words.parts.totals, 2);
  if (totals.length === 0) return sheet.paragraph(words.noOrders);
  const { columns } = words;
  const averages = new Map(stats.averageOrder.map((money) => [money.currencyCode, sum(money)]));
  await putTable(
    sheet,
    [
      { title: columns.currency, share: 0.25, of: ({ currencyCode }) => currencyCode },
      { title: columns.orders, share: 0.25, atEnd: true, of: ({ orderCount }) => String(orderCount) },
      {
        title: columns.spent,
        share: 0.25,
        atEnd: true,
        of: ({ spent, currencyCode }) => formatMoney({ amount: spent, currencyCode }, language),
      },
      {
        title: columns.average,
        share: 0.25,
        atEnd: true,
        of: ({ currencyCode }) => averages.get(currencyCode) ?? '',
      },
    ],
    totals,
  );
}

async function putMonths(sheet: Sheet, { months, shop, madeAt }: CustomerReport, pen: Pen): Promise<void> {
  if (months.length === 0) return;
  const { words, month, sum } = pen;
  sheet.heading(words.parts.months, 2);
  const bars = chartMonths(months, dayIn(shop.timeZone, madeAt));
  const best = bars.reduce((most, one) => (one.orderCount >= most.orderCount ? one : most));
  const [first = best, last = best] = [bars[0], bars.at(-1)];
  const says = words.chart(
    month(first.month, 'long'),
    month(last.month, 'long'),
    best.orderCount,
    month(best.month, 'long'),
  );
  putBars(
    sheet,
    bars.map(({ month: of, orderCount }) => ({ value: orderCount, label: month(of, 'short') })),
    says,
  );
  sheet.paragraph(says);
  const { columns } = words;
  await putTable(
    sheet,
    [
      { title: columns.month, share: 0.4, of: ({ month: of }) => month(of, 'long') },
      { title: columns.orders, share: 0.2, atEnd: true, of: ({ orderCount }) => String(orderCount) },
      { title: columns.spent, share: 0.4, atEnd: true, of: ({ spent }) => spent.map(sum).join('\n') },
    ],
    months,
  );
  if (months.length === mostMonths) sheet.paragraph(words.mostMonths(mostMonths));
}

async function putProducts(sheet: Sheet, { products }: CustomerReport, { words, sum, moment }: Pen): Promise<void> {
  if (products.length === 0) return;
  sheet.heading(words.parts.products, 2);
  const { columns } = words;
  await putTable(
    sheet,
    [
      { title: columns.product, share: 0.34, of: ({ title }) => title },
      { title: columns.sku, share: 0.16, of: ({ sku }) => sku ?? '' },
      { title: columns.pieces, share: 0.11, atEnd: true, of: ({ quantity }) => String(quantity) },
      { title: columns.orders, share: 0.11, atEnd: true, of: ({ orderCount }) => String(orderCount) },
      { title: columns.amount, share: 0.14, atEnd: true, of: ({ total }) => sum(total) },
      { title: columns.lastOrderAt, share: 0.14, atEnd: true, of: ({ lastOrderAt }) => moment(lastOrderAt) },
    ],
    products,
  );
  if (products.length === mostProducts) sheet.paragraph(words.mostProducts(mostProducts));
}
