import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { sample } from './sample-values.js';
import type { Ids } from './worlds.js';

/** Numbers from 0 to 1 that a seed decides, so that a failure can be looked at again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomDocument {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A document of the schema: valid but for a few, sensible or far beyond every limit, as the seed will have it. */
export function randomDocument(schema: GraphQLSchema, own: Ids, seed: number): RandomDocument {
  return new Writer(schema, own, randomOf(seed)).document();
}

class Writer {
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  /** How much this document tends to: few or many fields, aliases, spreads. */
  readonly #greed: number;
  readonly #aliasing: number;
  readonly #deepest: number;

  constructor(
    readonly schema: GraphQLSchema,
    readonly own: Ids,
    readonly random: () => number,
  ) {
    this.#greed = this.#chance(0.3) ? 0.6 : 0.25;
    this.#aliasing = this.#chance(0.2) ? 0.5 : 0.02;
    this.#deepest = this.#chance(0.15) ? 20 : this.#int(3, 9);
  }

  document(): RandomDocument {
    const isMutation = this.#chance(0.1);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !/^(sign|installation)/.test(name));
    const count = this.#chance(0.05) ? this.#int(10, 30) : this.#int(1, 3);
    const roots = Array.from({ length: count }, (_, index) =>
      this.#field(this.#pick(fields), 1, count > 1 ? `r${index}` : ''),
    );
    if (this.#chance(0.03)) roots.push(this.#introspection());
    const head = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const query = `${isMutation ? 'mutation' : 'query'} ${head} { ${roots.join(' ')} } ${this.#fragments.join(' ')}`;
    return { query, variables: this.#variables };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, alias: string): string {
    const name =
      alias || this.#chance(this.#aliasing) ? `${alias || `x${this.#int(0, 999)}`}: ${field.name}` : field.name;
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
      .map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const type = getNamedType(field.type);
    const inner = isLeafType(type) ? '' : this.#selection(type, depth + 1);
    return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`;
  }

  #argument({ name, type }: GraphQLField<unknown, unknown>['args'][number]): string {
    const value = name === 'first' ? this.#pageSize() : sample(type, [name], this.own, null, null);
    if (name === 'first' && this.#chance(0.5)) return String(value);
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${type}`);
    this.#variables[variable] = value;
    return `$${variable}`;
  }

  #pageSize = () =>
    this.#chance(0.02) ? this.#pick([0, -1, 101, 5000]) : this.#chance(0.3) ? this.#int(20, 100) : this.#int(1, 8);

  #selection(type: GraphQLNamedType, depth: number): string {
    if (isInterfaceType(type)) {
      const kind = this.#pick(this.schema.getPossibleTypes(type));
      return ` { __typename ... on ${kind.name}${this.#selection(kind, depth)} }`;
    }
    if (!isObjectType(type)) return ' { __typename }';
    const fields = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || depth < this.#deepest,
    );
    const goesOn = (field: GraphQLField<unknown, unknown>) =>
      /^(nodes|edges|node)$/.test(field.name) && this.#chance(0.8);
    const chosen = fields.filter((field) => goesOn(field) || this.#chance(this.#greed / Math.max(1, depth - 2)));
    const parts = chosen.map((field) => this.#field(field, depth, ''));
    const written = ` { __typename ${parts.join(' ')} }`;
    if (!this.#chance(0.1)) return written;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name}${written}`);
    return ` { ${`...${name} `.repeat(this.#int(1, 3))}}`;
  }

  #introspection(): string {
    const levels = this.#int(0, 16);
    return `__schema { types { ${'ofType { '.repeat(levels)}name${' }'.repeat(levels)} } }`;
  }

  #chance = (probability: number) => this.random() < probability;
  #int = (from: number, to: number) => from + Math.floor(this.random() * (to - from + 1));
  #pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}
