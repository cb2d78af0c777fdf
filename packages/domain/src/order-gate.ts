import { CustomerType, displayName } from './customer.js';
import { customerWarnings } from './customer-warnings.js';
import { isEmail, normalizeEmail } from './email.js';
import { type InputContext, keepPhone } from './input-context.js';
import { FulfilmentStatus } from './order.js';
import { keepOrderAddress } from './order-address.js';
import { AmountReader } from './order-amounts.js';
import { orderUpsertInput, type ReadOrder } from './order-input.js';
import { keepLinesAndTotals } from './order-lines.js';
import { futureIssues } from './order-moment.js';
import { keepShipments, keepTransactions } from './order-records.js';
import type { NewShipment, OrderBuyer, OrderSnapshot } from './order-snapshot.js';
import { fulfilmentAfterShipping } from './order-states.js';
import { type Checked, checkInput, type ProblemIssue } from './problem.js';
import { normalizeTaxId } from './tax-id.js';
import { normalizeVatId } from './vat-id.js';

type Path = (string | number)[];

/**
 * The one gate for what channels say of orders: API, webhooks, files and demo data. Answers it as it is kept, or every
 * issue. What a buyer mistyped refuses nothing: it is left out and told in `warnings`, for the purchase is real.
 */
export function checkOrderSnapshot(value: unknown, context: InputContext, basePath: Path = []): Checked<OrderSnapshot> {
  const checked = checkInput(orderUpsertInput, value, basePath);
  if (!checked.ok) return checked;
  const { value: input } = checked;
  const issues = futureIssues(input, ['placedAt', 'updatedAt'], context, basePath);
  const warnings: ProblemIssue[] = [];
  const amounts = new AmountReader(input.currencyCode, issues);
  const { lines, totals } = keepLinesAndTotals(input, amounts, basePath);
  const transactions = keepTransactions(input, totals.total, amounts, basePath);
  const shipments = keepShipments(input, issues, basePath);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      channelId: input.channelId,
      externalId: input.externalId,
      externalNumber: input.externalNumber ?? null,
      issuingCompanyId: input.issuingCompanyId ?? null,
      ...keepPeople(input, context, basePath, warnings),
      currencyCode: input.currencyCode,
      pricesIncludeTax: input.pricesIncludeTax ?? true,
      lines,
      totals,
      itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      shippingMethod: input.shippingMethod ?? null,
      transactions,
      shipments,
      ...keepFulfilment(input, shipments),
      placedAt: input.placedAt,
      updatedAt: input.updatedAt ?? null,
      warnings,
    },
  };
}

type People = Pick<OrderSnapshot, 'buyer' | 'buyerName' | 'taxId' | 'vatId' | 'billingAddress' | 'shippingAddress'>;

function keepPeople(input: ReadOrder, context: InputContext, basePath: Path, warnings: ProblemIssue[]): People {
  const buyer = keepBuyer(input, context, [...basePath, 'customer'], warnings);
  const keep = (field: 'billingAddress' | 'shippingAddress') =>
    keepOrderAddress(input[field], context, [...basePath, field], warnings);
  const [billingAddress, shippingAddress] = [keep('billingAddress'), keep('shippingAddress')];
  const ids = {
    taxId: input.taxId ? normalizeTaxId(input.taxId) : buyer.taxId,
    vatId: input.vatId ? normalizeVatId(input.vatId) : buyer.vatId,
  };
  const { countryCode } = billingAddress ?? shippingAddress ?? context;
  warnings.push(
    ...customerWarnings(ids, countryCode, input.taxId || input.vatId ? basePath : [...basePath, 'customer']),
  );
  const own = displayName({ ...buyer, type: CustomerType.INDIVIDUAL });
  const buyerName = own || nameOn(billingAddress) || nameOn(shippingAddress);
  return { buyer, buyerName, ...ids, billingAddress, shippingAddress };
}

function nameOn(address: People['billingAddress']): string | null {
  return address?.recipient ?? address?.company ?? null;
}

function keepBuyer(input: ReadOrder, context: InputContext, path: Path, warnings: ProblemIssue[]): OrderBuyer {
  const told = input.customer ?? {};
  const email = told.email && isEmail(told.email) ? told.email : null;
  if (told.email && email === null) warnings.push({ code: 'INVALID_EMAIL', path: [...path, 'email'] });
  const taxId = told.taxId || input.taxId;
  const vatId = told.vatId || input.vatId;
  return {
    externalId: told.externalId ?? null,
    email,
    emailNormalized: email === null ? null : normalizeEmail(email),
    firstName: told.firstName ?? null,
    lastName: told.lastName ?? null,
    companyName: told.companyName ?? null,
    ...keepPhone(told.phone, told.phoneCountryCode, context, [...path, 'phone'], warnings),
    taxId: taxId ? normalizeTaxId(taxId) : null,
    vatId: vatId ? normalizeVatId(vatId) : null,
    isGuest: told.isGuest ?? false,
  };
}

/** Cancelled is what has a time of cancelling and what says so; shipments speak where no status does. */
function keepFulfilment(
  input: ReadOrder,
  shipments: NewShipment[],
): Pick<OrderSnapshot, 'fulfilmentStatus' | 'cancelledAt' | 'cancelReason'> {
  const isCancelled = Boolean(input.cancelledAt) || input.fulfilmentStatus === FulfilmentStatus.CANCELLED;
  if (isCancelled) {
    const cancelledAt = input.cancelledAt ?? input.updatedAt ?? input.placedAt;
    return { fulfilmentStatus: 'CANCELLED', cancelledAt, cancelReason: input.cancelReason ?? null };
  }
  const lines = input.lines.map(({ quantity }, index) => ({ position: index + 1, quantity }));
  const fulfilmentStatus = input.fulfilmentStatus ?? fulfilmentAfterShipping(lines, shipments);
  return { fulfilmentStatus, cancelledAt: null, cancelReason: null };
}
