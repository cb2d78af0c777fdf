import { type GlobalType, globalId, parseGlobalId } from '@clientela/domain/global-id';
import type { Permission } from '@clientela/domain/permission';
import { problem } from '@clientela/domain/problem';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { LoaderDefinition } from '../loader.js';
import { forbidden } from './errors.js';
import { AtMost } from './list-bound.js';
import { Allow } from './policy.js';

const typeOfRow = Symbol('the GraphQL type of a row that `node` answers');

// The policy is on the field: type-graphql lets one on this class win over those of the classes that extend it.
@InterfaceType({ description: 'Whatever has an id of its own. Ids are opaque and unique over all types.' })
export abstract class Node {
  @Allow('PUBLIC')
  @Field(() => ID)
  id!: string;
}

/** A type that `node` can answer: said by its slice. */
export interface NodeSource {
  readonly type: GlobalType;
  readonly permission: Permission;
  readonly loader: LoaderDefinition<string, object | null>;
}

const maxNodes = 100;

/** The resolver of `node` and `nodes` over what the slices declare. */
export function nodeResolver(sources: readonly NodeSource[]) {
  const byType = new Map<GlobalType, NodeSource>(sources.map((source) => [source.type, source]));

  async function loadNode(context: RequestContext, id: string, path: (string | number)[]): Promise<object | null> {
    const parsed = parseGlobalId(id);
    const source = parsed && byType.get(parsed.type);
    if (!source)
      throw problem('INVALID_ID', path, {
        params: { expected: [...byType.keys()].join(', '), found: parsed?.type ?? '?' },
      });
    if (!context.can(source.permission)) throw forbidden(source.permission, `To read a ${source.type}`);
    const row = await context.load(source.loader, parsed.uuid);
    return row && { ...row, [typeOfRow]: source.type };
  }

  async function loadNodes(context: RequestContext, ids: readonly string[]): Promise<(object | null)[]> {
    if (ids.length > maxNodes) throw problem('TOO_MANY', ['ids'], { params: { max: maxNodes } });
    return Promise.all(ids.map((id, index) => loadNode(context, id, ['ids', index])));
  }

  @Resolver()
  class NodeResolver {
    @Allow('SIGNED_IN')
    @Query(() => Node, {
      nullable: true,
      description:
        'Any object by its id; null when this shop has none such. FORBIDDEN for a kind that the caller may not read.',
    })
    node(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<object | null> {
      return loadNode(context, id, ['id']);
    }

    @Allow('SIGNED_IN')
    @AtMost(maxNodes)
    @Query(() => [Node], {
      nullable: 'items',
      description:
        'Objects by their ids, in the order of the ids. FORBIDDEN when the caller may not read one of the kinds.',
    })
    nodes(
      @Ctx() context: RequestContext,
      @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[],
    ): Promise<(object | null)[]> {
      return loadNodes(context, ids);
    }
  }
  return NodeResolver;
}

/**
 * Rows hold plain uuids: the `id` of every type that is a Node answers its global id. And rows are no class instances,
 * by which type-graphql would tell types apart (in a promise, which compiled queries do not await).
 */
export function answerNodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.name === 'Node')
      type.resolveType = (row: { [typeOfRow]?: string }) => row[typeOfRow];
    if (!isObjectType(type) || !type.getInterfaces().some((each) => each.name === 'Node')) continue;
    const id = type.getFields().id;
    if (id) id.resolve = (row: { id: string }) => globalId(type.name as GlobalType, row.id);
  }
}
