import { type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type * as z from 'zod/mini';
import { type $ZodType, safeParse } from 'zod/v4/core';

/** A concept in its three places: the domain's input rules, the API and the ORM's metadata. */
export interface Concept {
  readonly type: string;
  readonly entity: new () => object;
  readonly inputs: readonly ConceptInput[];
  readonly limits: Readonly<Record<string, object>>;
  /** Fields whose column is narrower or wider than their input for a reason. */
  readonly otherwiseWide?: readonly string[];
}
export interface ConceptInput {
  readonly schema: z.ZodMiniType;
  readonly input: string;
  /** Fields of the API that the service takes before the rules see the rest. */
  readonly besides?: readonly string[];
}

/** What a rule says about a field. */
interface Rule {
  readonly mayBeAbsent: boolean;
  /** Null is kept, and does not merely say as little as absence. */
  readonly mayBeNull: boolean;
  readonly max: number | undefined;
  readonly values: readonly string[] | undefined;
}

/** What a schema of zod does with a field: tried out where it can be, or else read off what is inside. */
function ruleOf(schema: $ZodType): Rule {
  const cleared = safeParse(schema, null);
  const def = innermost(schema);
  const checks = (def.checks ?? []) as { _zod: { def: { check: string; maximum?: number } } }[];
  return {
    mayBeAbsent: safeParse(schema, undefined).success || cleared.success,
    mayBeNull: cleared.success && cleared.data === null,
    max:
      def.type === 'string' ? checks.find(({ _zod }) => _zod.def.check === 'max_length')?._zod.def.maximum : undefined,
    values: def.type === 'enum' ? Object.values(def.entries as Record<string, string>) : undefined,
  };
}

/** The definition under what is wrapped around it: a list, optional, nullable, default, and what is made of it afterwards. */
function innermost(schema: $ZodType): Record<string, unknown> & { type: string } {
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  const inner = (def.innerType ?? def.element ?? (def.type === 'pipe' ? def.in : undefined)) as $ZodType | undefined;
  return inner ? innermost(inner) : def;
}

/** The fields of an input rule. */
const fieldsOf = (schema: z.ZodMiniType): Map<string, Rule> => {
  const { shape } = schema._zod.def as unknown as { shape: Record<string, $ZodType> };
  return new Map(Object.entries(shape).map(([name, field]) => [name, ruleOf(field)]));
};

const columnsOf = (entity: new () => object) =>
  new Map(
    getMetadataArgsStorage()
      .filterColumns(entity)
      .map(({ propertyName, options }) => [
        propertyName,
        {
          nullable: options.nullable ?? false,
          length: options.length === undefined ? undefined : Number(options.length),
        },
      ]),
  );

/** Every disagreement about a concept, each named by its field. */
export function disagreements(schema: GraphQLSchema, concept: Concept): string[] {
  return [
    ...concept.inputs.flatMap((input) => [...inputDisagreements(schema, concept, input)]),
    ...outputDisagreements(schema, concept),
    ...limitDisagreements(concept),
  ];
}

function* inputDisagreements(
  schema: GraphQLSchema,
  concept: Concept,
  { schema: rules, input, besides = [] }: ConceptInput,
): Generator<string> {
  const type = schema.getType(input);
  if (!isInputObjectType(type)) return yield `${input} is no input of the API`;
  const api = type.getFields();
  const fields = fieldsOf(rules);
  const columns = columnsOf(concept.entity);
  for (const name of Object.keys(api)) {
    if (!fields.has(name) && !besides.includes(name)) yield `${input}.${name} has no rule in the domain`;
  }
  for (const [name, rule] of fields) {
    const field = api[name];
    if (!field) {
      yield `${input}.${name} is missing in the API`;
      continue;
    }
    const required = isNonNullType(field.type);
    if (required === rule.mayBeAbsent) {
      yield `${input}.${name} is ${required ? 'required' : 'optional'} in the API and not so in the domain`;
    }
    const named = getNamedType(field.type);
    const values = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined;
    if (String(values ?? '') !== String(rule.values ?? '')) yield `${input}.${name} has other values in the API`;
    const column = columns.get(name);
    if (!column || concept.otherwiseWide?.includes(name)) continue;
    if (rule.max !== undefined && rule.max !== column.length) {
      yield `${input}.${name} has at most ${rule.max} characters and its column ${column.length}`;
    }
    if (rule.mayBeNull && !column.nullable) yield `${input}.${name} can be cleared and its column cannot be null`;
  }
}

function* outputDisagreements(schema: GraphQLSchema, { type: name, entity }: Concept): Generator<string> {
  const type = schema.getType(name);
  if (!isObjectType(type)) return yield `${name} is no type of the API`;
  for (const [property, column] of columnsOf(entity)) {
    const field = type.getFields()[property];
    if (field && isNonNullType(field.type) === column.nullable) {
      yield `${name}.${property} ${column.nullable ? 'may' : 'may not'} be null in the database and not so in the API`;
    }
  }
}

function* limitDisagreements({ type, limits, inputs }: Concept): Generator<string> {
  for (const [name, limit] of Object.entries(limits)) {
    const max = 'max' in limit ? limit.max : undefined;
    for (const { schema, input } of inputs) {
      const rule = fieldsOf(schema).get(name);
      if (rule?.max !== undefined && rule.max !== max) yield `${input}.${name} does not keep the limit of ${type}`;
    }
  }
}
