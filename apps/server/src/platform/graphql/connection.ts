import { problem } from '@clientela/domain/problem';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Allow } from './policy.js';

export const pageLimit = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'The first n of the list, or of what comes after `after`: 1 to 100. Either `first` or `last` is required.',
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'A cursor: what comes after it.' })
  after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The last n of the list, or of what comes before `before`: 1 to 100.',
  })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'A cursor: what comes before it.' })
  before?: string | null;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow. Paging backwards: whether a cursor was given.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether more come before. Paging forwards: whether a cursor was given.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page.' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}
export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** Makes `XEdge` and `XConnection` of a type. They may be used by whoever may use the field that returns them. */
export function connectionType<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
): ClassType<Connection<Node>> {
  @Allow('PUBLIC')
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} and its place in the list.` })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Opaque, stable place in the list: give it as `after` or `before`.' })
    cursor!: string;
    @Field(node)
    node!: Node;
  }
  @Allow('PUBLIC')
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge])
    edges!: NodeEdge[];
    @Field(() => [node()], { description: 'The items without their cursors.' })
    nodes!: Node[];
    @Field(() => PageInfo)
    pageInfo!: PageInfo;
    @Field(() => Int, {
      nullable: true,
      description: 'Exact number of items in the whole list. Counted only when asked for.',
    })
    totalCount!: number | null;
  }
  return NodeConnection;
}

/** A value to page by. Dates travel as ISO text with milliseconds, which is all that the columns hold. */
export type CursorValue = string | number | bigint | Date | null;

/** A page request that has been checked. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: { readonly value: string | null; readonly id: string } | null;
  /** One more than the page, to know whether more follow. */
  readonly limit: number;
}

/** Checks the arguments of a connection. `order` names the sort: a cursor of another order is refused. */
export function pageRequest(args: PageArgs, order: string): PageRequest {
  const { first, last } = args;
  if ((first ?? null) === null && (last ?? null) === null)
    throw problem('INVALID_PAGE', ['first'], { params: { max: pageLimit } });
  if ((first ?? null) !== null && (last ?? null) !== null)
    throw problem('INVALID_PAGE', ['last'], { params: { max: pageLimit } });
  const backward = (last ?? null) !== null;
  const size = (backward ? last : first) ?? 0;
  if (size < 1 || size > pageLimit)
    throw problem('INVALID_PAGE', [backward ? 'last' : 'first'], { params: { max: pageLimit } });
  const place = backward ? args.before : args.after;
  return {
    size,
    backward,
    cursor: place ? decodeCursor(place, order, backward ? 'before' : 'after') : null,
    limit: size + 1,
  };
}

export const encodeCursor = (order: string, value: CursorValue, id: string): string =>
  Buffer.from(
    JSON.stringify([order, value === null ? null : value instanceof Date ? value.toISOString() : String(value), id]),
  ).toString('base64url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function decodeCursor(cursor: string, order: string, argument: string): { value: string | null; id: string } {
  try {
    const [foundOrder, value, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = foundOrder === order && (value === null || typeof value === 'string') && typeof id === 'string';
    if (fits && uuid.test(id)) return { value, id };
  } catch {
    // Not one of ours: the same answer as for one of another order.
  }
  throw problem('INVALID_CURSOR', [argument]);
}

export interface PageSource<Row> {
  readonly order: string;
  /** At most `limit` rows, in the direction that was asked for (backward: reversed). */
  readonly rows: readonly Row[];
  readonly placeOf: (row: Row) => { value: CursorValue; id: string };
  readonly totalCount?: number | null;
}

/** Makes the connection of a page from its rows. */
export function connectionOf<Row>(
  request: PageRequest,
  { order, rows, placeOf, totalCount }: PageSource<Row>,
): Connection<Row> {
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (request.backward) kept.reverse();
  const cursorOf = (row: Row | undefined) => {
    if (row === undefined) return null;
    const { value, id } = placeOf(row);
    return encodeCursor(order, value, id);
  };
  const pageInfo = {
    hasNextPage: request.backward ? request.cursor !== null : more,
    hasPreviousPage: request.backward ? more : request.cursor !== null,
    startCursor: cursorOf(kept[0]),
    endCursor: cursorOf(kept.at(-1)),
  };
  return {
    // A cursor costs as much as ten other fields, and most documents ask for `nodes`.
    get edges() {
      return kept.map((node) => ({ cursor: cursorOf(node) ?? '', node }));
    },
    nodes: kept,
    pageInfo,
    totalCount: totalCount ?? null,
  };
}

const through = new Set(['edges', 'node', 'nodes']);
const selections = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Names of the fields that are selected in a list's items or beside them (`totalCount`, `groups`, …), through fragments.
 * `@skip` and `@include` are not looked at: at worst a relation is fetched that is not shown. Where the operation asks for
 * one thing alone, the fields of its relations are named as well (`groups.name`): no other part of it will read them.
 */
export function selectedNames(info: GraphQLResolveInfo): ReadonlySet<string> {
  // A field that its document selects in several places is another in each of its operations.
  const key = info.fieldNodes.length === 1 ? info.fieldNodes[0] : undefined;
  const known = key && selections.get(key);
  if (known) return known;
  const names = new Set<string>();
  const root = info.operation.selectionSet.selections;
  const isAlone = root.length === 1 && root[0]?.kind === 'Field';
  const walk = (set: SelectionSetNode | undefined, depth: number): void => {
    for (const field of fieldsOf(set, info)) {
      const name = field.name.value;
      names.add(name);
      if (depth > 0 && through.has(name)) walk(field.selectionSet, depth - 1);
      else if (isAlone)
        for (const inner of fieldsOf(field.selectionSet, info)) names.add(`${name}.${inner.name.value}`);
    }
  };
  for (const node of info.fieldNodes) walk(node.selectionSet, 2);
  if (key) selections.set(key, names);
  return names;
}

/** The fields of a selection, those of its fragments too. Validation has seen to it that fragments end. */
export function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const fragment = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value] : selection;
    return fieldsOf(fragment?.selectionSet, info);
  });
}
