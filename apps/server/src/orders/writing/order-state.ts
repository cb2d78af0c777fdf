import type { TransactionKind } from '@clientela/domain/order';
import { type OrderRow, orderColumn } from '../records/order.row.js';

/** What the row of an order says once, or what PostgreSQL keeps by itself. */
type OwnAffair = 'id' | 'number' | 'version' | 'createdAt' | 'updatedAt';

/** What the row of an order keeps and writes change. */
export type OrderFields = Omit<OrderRow, OwnAffair>;

/** A line as its row keeps it. */
export interface LineState {
  position: number;
  title: string;
  sku: string | null;
  productKey: string;
  quantity: number;
  unitPrice: bigint | null;
  discount: bigint;
  /** In hundredths of a percent. */
  taxRate: number | null;
  tax: bigint;
  total: bigint;
}

/** A movement of money as its row keeps it. */
export interface TransactionState {
  id: string;
  kind: TransactionKind;
  amount: bigint;
  method: string | null;
  externalId: string | null;
  note: string | null;
  isFromChannel: boolean;
  /** Recorded when the channel had told of such a movement already: it is another one. */
  isSeparate: boolean;
  happenedAt: Date;
  /** When it was taken back, because it never happened: it counts nowhere. */
  retractedAt: Date | null;
  retractionReason: string | null;
}

/** Of a movement that stands, and is or is not one that the channel tells, what is not its own. */
export const standing = { isSeparate: false, retractedAt: null, retractionReason: null } as const;

/** A shipment as its rows keep it. */
export interface ShipmentState {
  id: string;
  externalId: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  isFromChannel: boolean;
  shippedAt: Date;
  deliveredAt: Date | null;
  lines: { position: number; quantity: number }[];
}

/** An order with all its parts, as it is or is about to be. Every rule about changing one is a pure function of this. */
export interface OrderState {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly fields: OrderFields;
  /** By position. */
  readonly lines: readonly LineState[];
  readonly transactions: readonly TransactionState[];
  readonly shipments: readonly ShipmentState[];
}

/** Records and not lists, so that the compiler asks for the one that is missing: it would be lost in silence. */
const lineFields: Readonly<Record<keyof LineState, true>> = {
  position: true,
  title: true,
  sku: true,
  productKey: true,
  quantity: true,
  unitPrice: true,
  discount: true,
  taxRate: true,
  tax: true,
  total: true,
};
const transactionFields: Readonly<Record<keyof TransactionState, true>> = {
  id: true,
  kind: true,
  amount: true,
  method: true,
  externalId: true,
  note: true,
  isFromChannel: true,
  isSeparate: true,
  happenedAt: true,
  retractedAt: true,
  retractionReason: true,
};
const shipmentFields: Readonly<Record<Exclude<keyof ShipmentState, 'lines'>, true>> = {
  id: true,
  externalId: true,
  carrier: true,
  trackingNumber: true,
  trackingUrl: true,
  isFromChannel: true,
  shippedAt: true,
  deliveredAt: true,
};

const ownAffairs: ReadonlySet<string> = new Set([
  'id',
  'number',
  'version',
  'createdAt',
  'updatedAt',
] satisfies OwnAffair[]);

/** The fields of an order and of its parts, in the order of their statements. */
export const fieldNames = {
  order: Object.keys(orderColumn).filter((name) => !ownAffairs.has(name)) as (keyof OrderFields)[],
  line: Object.keys(lineFields) as (keyof LineState)[],
  transaction: Object.keys(transactionFields) as (keyof TransactionState)[],
  shipment: Object.keys(shipmentFields) as Exclude<keyof ShipmentState, 'lines'>[],
} as const;

/** The column behind a field of a part: `happenedAt` is `happened_at`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The column behind a field of an order. */
export const orderColumnOf = (field: keyof OrderFields): string => orderColumn[field].replace(/^o\./, '');
