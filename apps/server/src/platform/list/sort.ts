import type { PlaceType } from '../database/keyset.js';
import type { CursorValue } from '../graphql/connection.js';

/** A sort key of a list, as SQL and in a cursor. The expression is that of its index, to the letter. */
export interface ListSort<Row> {
  readonly expression: string;
  readonly cast: PlaceType;
  /** The property that the place of a row is made of. */
  readonly property: keyof Row;
  placeOf(row: Row): CursorValue;
}
