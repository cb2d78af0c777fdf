import { leftToShip } from '@clientela/domain/order-states';
import type { ProblemIssue } from '@clientela/domain/problem';
import type { Order } from '../order';
import { type TrackingValues, trackingInput } from './tracking-fields';

/** A parcel in its form: how many of each line, by the place of the line. */
export type ParcelValues = TrackingValues & Record<`quantity.${number}`, string>;

/** A line with what of it has not left yet. */
export interface LeftLine {
  name: `quantity.${number}`;
  position: number;
  title: string;
  left: number;
}

export function linesLeft({ lines, shipments }: Order): LeftLine[] {
  const titles = new Map(lines.map((line) => [line.position, line.title]));
  return leftToShip(lines, shipments).map(({ position, quantity }) => ({
    name: `quantity.${position}`,
    position,
    title: titles.get(position) ?? '',
    left: quantity,
  }));
}

/** All that is left, until somebody says less. */
export function wholeParcel(left: readonly LeftLine[]): ParcelValues {
  const quantities = Object.fromEntries(left.map(({ name, left }) => [name, String(left)]));
  return { ...quantities, carrier: '', trackingNumber: '', trackingUrl: '' };
}

/** What is in the parcel, and which field each line of it came from. */
export function parcelInput(orderId: string, left: readonly LeftLine[], values: ParcelValues) {
  const packed = left.filter(({ name }) => !isNone(values[name] ?? ''));
  return {
    names: packed.map(({ name }) => name),
    input: {
      orderId,
      ...trackingInput(values),
      lines: packed.map(({ name, position }) => ({ position, quantity: Number((values[name] ?? '').trim()) })),
    },
  };
}

const isNone = (text: string) => text.trim() === '' || Number(text) === 0;

/** What the table of left things says: no more than there is, and not nothing at all. */
export function packingIssues(left: readonly LeftLine[], values: ParcelValues): ProblemIssue[] {
  const first = left[0]?.name ?? '';
  if (left.every(({ name }) => isNone(values[name] ?? ''))) return [{ code: 'REQUIRED', path: [first] }];
  return left.flatMap(({ name, left: most }): ProblemIssue[] =>
    Number(values[name]) > most ? [{ code: 'OUT_OF_RANGE', path: [name], params: { max: most } }] : [],
  );
}

/** The place in the form of a place in the input: a line of the parcel by its field. */
export const placeInParcel = (names: readonly string[], path: readonly (string | number)[]): string[] => {
  const place = (path[0] === 'input' ? path.slice(1) : path).map(String);
  const name = place[0] === 'lines' ? names[Number(place[1])] : undefined;
  return name === undefined ? place : [name];
};
