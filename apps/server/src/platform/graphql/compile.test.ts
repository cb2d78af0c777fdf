import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { RequestContext } from '../context.js';
import { compileOperation } from './compile.js';

const schema = buildSchema(`
  input Where { and: [Where!] name: String }
  input Wrapped { where: Where count: Int = 3 }
  type Query { found(where: Where, wrapped: Wrapped): String }
`);
const answers = schema.getQueryType()?.getFields().found;
if (answers) answers.resolve = (_source, args: object) => JSON.stringify(args);

const ask = async (query: string, variables: Record<string, unknown>) => {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('There is no operation.');
  return compileOperation(schema, document, operation)?.({} as RequestContext, variables);
};

describe('a variable whose type holds itself', () => {
  test('is compiled around, with its value coerced as ever', async () => {
    const query = 'query ($where: Where) { found(where: $where) }';
    const where = { and: [{ and: [{ name: 'b' }], name: 'a' }] };
    expect(await ask(query, { where })).toEqual({ data: { found: JSON.stringify({ where }) } });
    expect(await ask(query, { where: { and: [{ name: 7 }] } })).toMatchObject({
      errors: [{ message: expect.stringContaining('$where') }],
    });
  });

  test('is seen inside of another type as well, whose defaults are filled in', async () => {
    const query = 'query ($wrapped: Wrapped) { found(wrapped: $wrapped) }';
    const wrapped = { where: { and: [{ name: 'a' }] } };
    expect(await ask(query, { wrapped })).toEqual({
      data: { found: JSON.stringify({ wrapped: { ...wrapped, count: 3 } }) },
    });
  });
});
