/** Where a page of a list begins and ends: a cursor is there where another page is. */
export interface Page {
  startCursor?: string;
  endCursor?: string;
}

/** What the server says of such a page. */
export const pageInfo = ({ startCursor, endCursor }: Page) =>
  ({
    __typename: 'PageInfo',
    hasNextPage: !!endCursor,
    hasPreviousPage: !!startCursor,
    startCursor: startCursor ?? null,
    endCursor: endCursor ?? null,
  }) as const;

/** The page info of a list that fits one page. */
export const onlyPage = pageInfo({});
