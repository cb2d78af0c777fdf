/** Columns for `select` and `returning`, under the names that a row has: `c.first_name as "firstName"`. */
export const columnsAs = <Property extends string>(
  columnOf: Readonly<Record<Property, string>>,
  properties: Iterable<Property>,
): string => Array.from(properties, (property) => `${columnOf[property]} as "${property}"`).join(', ');
