import { parse, specifiedRules, validate } from 'graphql';
import { aPartner, testApp } from './api.js';
import { aCustomer, aGroup, aTag } from './builders.js';
import { measure, objectsIn } from './document-measures.js';
import { randomDocument } from './random-documents.js';
import { apiSchema } from './schema.js';
import { aWorld } from './worlds.js';

/** What became of many generated documents. */
export interface Outcome {
  run: number;
  overLimit: number;
  otherwiseRefused: number;
  /** Sentences about documents that were treated wrongly, with the seed that makes them. */
  readonly wrong: string[];
}

const limits = { depth: 15, aliases: 15, selections: 2000, cost: 5000 };

/** Sends so many generated documents and compares what the server says of each with what it measures. */
export async function sendGenerated(count: number, firstSeed: number): Promise<Outcome> {
  const schema = apiSchema();
  const app = await testApp({ compileAt: 2, onDifference: undefined, budget: { size: 1e9, perSecond: 1e9 } });
  const partner = await aPartner({ app });
  const world = await aWorld(app, partner);
  await aFullShop(partner.shopId);
  // Mutations go to a shop of their own: what they add would make lists longer than usual.
  const changing = await aWorld(app);
  const outcome: Outcome = { run: 0, overLimit: 0, otherwiseRefused: 0, wrong: [] };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const isMutation = randomDocument(schema, world.ids, seed).query.startsWith('mutation');
    const { partner: sender, ids } = isMutation ? changing : world;
    const { query, variables } = randomDocument(schema, ids, seed);
    const answer = await sender.ask<object | null>(query, variables);
    const text = judge(query, variables, answer, outcome);
    if (text) outcome.wrong.push(`seed ${seed}: ${text}`);
  }
  return outcome;
}

type Answer = {
  status: number;
  data: object | null;
  errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost?: { requested: number } };
};

function judge(query: string, variables: Record<string, unknown>, answer: Answer, outcome: Outcome): string | null {
  const code = answer.errors?.[0]?.extensions.code;
  const document = parse(query);
  const tokens = document.loc?.endToken ? countTokens(document.loc.startToken) : 0;
  const measures = measure(apiSchema(), document, variables);
  const rootLimit = query.startsWith('mutation') ? 10 : 20;
  const isOver =
    tokens > 1000 ||
    measures.roots > rootLimit ||
    Object.entries(limits).some(([name, most]) => measures[name as keyof typeof limits] > most);
  if (answer.status === 200) {
    outcome.run++;
    // What mutations answer has grown by those before them.
    const actual = query.startsWith('mutation') ? 0 : objectsIn(answer.data);
    const requested = answer.extensions?.cost?.requested ?? 0;
    if (isOver) return `ran though it is over a limit: ${JSON.stringify(measures)}`;
    if (requested !== measures.cost) return `was charged ${requested} and costs ${measures.cost}`;
    return actual > requested ? `held ${actual} objects and was charged ${requested}` : null;
  }
  if (answer.status < 400 || answer.status >= 500) return `answered ${answer.status} ${JSON.stringify(answer.errors)}`;
  if (code === 'DOCUMENT_LIMIT') {
    outcome.overLimit++;
    return isOver ? null : `is not over a limit: ${answer.errors?.[0]?.message}`;
  }
  outcome.otherwiseRefused++;
  // A token has no account of its own to change.
  if (code === 'UNAUTHENTICATED') return null;
  const invalid = validate(apiSchema(), document, specifiedRules).length > 0;
  return invalid || isOver ? null : `is valid and was refused: ${answer.errors?.[0]?.message}`;
}

function countTokens(start: { next: unknown; kind: string } | null): number {
  let count = 0;
  for (let token = start; token; token = token.next as typeof start) if (!/^<|Comment/.test(token.kind)) count++;
  return count;
}

/** Lists as long as a usual one may be: what the cost of a document reckons with. */
async function aFullShop(shopId: string): Promise<void> {
  const tags: string[] = [];
  const groups: string[] = [];
  for (let i = 0; i < 10; i++) {
    tags.push(await aTag(shopId));
    groups.push(await aGroup(shopId, { discountPercentage: 500 }));
  }
  for (let i = 0; i < 12; i++) {
    const addresses = Array.from({ length: 10 }, (_, index) => ({ city: `Ciudad ${index}` }));
    await aCustomer(shopId, {
      number: 5_000_000 + i,
      tags,
      groups: groups.slice(0, 8),
      addresses,
      notes: Array.from({ length: 10 }, () => 'Nota'),
    });
  }
}
