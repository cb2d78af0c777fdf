import type { Partner } from './api.js';

export interface ErrorAnswer {
  code: string;
  path: string[] | null;
  relatedId: string | null;
  count: number | null;
  message: string;
}
export interface CustomerAnswer {
  id: string;
  version: number;
  number: number;
  displayName: string;
  [field: string]: unknown;
}
export interface CustomerPayloadAnswer {
  customer: CustomerAnswer | null;
  userErrors: ErrorAnswer[];
  warnings?: ErrorAnswer[] | null;
}

const errors = 'userErrors { code path relatedId count message }';
const plain = 'id version number displayName';

/** What customerCreate answers, with these fields of the customer. */
export async function createCustomer(
  partner: Partner,
  input: object,
  fields = plain,
  headers: Record<string, string> = {},
): Promise<CustomerPayloadAnswer> {
  const document = `mutation ($input: CustomerCreateInput!) {
    customerCreate(input: $input) { customer { ${fields} } warnings { code path } ${errors} }
  }`;
  return (await partner.data<{ customerCreate: CustomerPayloadAnswer }>(document, { input }, headers)).customerCreate;
}

/** A customer of the partner's shop; a test fails with the refusal when there is one. */
export async function aCustomer(partner: Partner, input: object = {}, fields = plain): Promise<CustomerAnswer> {
  const { customer, userErrors } = await createCustomer(partner, { firstName: 'Ana', ...input }, fields);
  if (!customer) throw new Error(JSON.stringify(userErrors));
  return customer;
}

/** What customerUpdate answers, with these fields of the customer. */
export async function updateCustomer(
  partner: Partner,
  input: object,
  fields = plain,
  headers: Record<string, string> = {},
): Promise<CustomerPayloadAnswer> {
  const document = `mutation ($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) { customer { ${fields} } warnings { code path } ${errors} }
  }`;
  return (await partner.data<{ customerUpdate: CustomerPayloadAnswer }>(document, { input }, headers)).customerUpdate;
}

/** The answer of a mutation with one input, whatever it is called. */
export async function mutate<Answer>(
  partner: Partner,
  mutation: string,
  input: object,
  selection: string,
): Promise<Answer & { userErrors: ErrorAnswer[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${errors} } }`;
  const data = await partner.data<Record<string, Answer & { userErrors: ErrorAnswer[] }>>(document, { input });
  return data[mutation] as Answer & { userErrors: ErrorAnswer[] };
}

/** A tag or group of the partner's shop: its id. */
export async function aTag(partner: Partner, name: string): Promise<string> {
  const answer = await mutate<{ tag: { id: string } }>(partner, 'tagCreate', { name }, 'tag { id }');
  return answer.tag.id;
}
export async function aGroup(partner: Partner, name: string): Promise<string> {
  const answer = await mutate<{ customerGroup: { id: string } }>(
    partner,
    'customerGroupCreate',
    { name },
    'customerGroup { id }',
  );
  return answer.customerGroup.id;
}
