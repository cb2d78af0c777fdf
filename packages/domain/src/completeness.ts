import { type Customer, CustomerType } from './customer.js';

/** What the hint looks at, apart from the customer's own fields. */
export type CompletenessFacts = Pick<
  Customer,
  'firstName' | 'lastName' | 'companyName' | 'type' | 'email' | 'phone' | 'taxId'
> & { hasAddress: boolean };

/** A part of a customer that the hint asks for. */
export type CompletenessPart = 'name' | 'email' | 'phone' | 'address' | 'taxId';

const weights: Record<CompletenessPart, number> = { name: 20, email: 30, phone: 20, address: 20, taxId: 10 };

/** The parts that are missing, the weightiest first. A person needs no tax id. */
export function missingParts(facts: CompletenessFacts): CompletenessPart[] {
  const present: Record<CompletenessPart, boolean> = {
    name: facts.type === CustomerType.COMPANY ? !!facts.companyName : !!facts.firstName && !!facts.lastName,
    email: !!facts.email,
    phone: !!facts.phone,
    address: facts.hasAddress,
    taxId: !!facts.taxId || facts.type === CustomerType.INDIVIDUAL,
  };
  return (Object.keys(weights) as CompletenessPart[])
    .filter((part) => !present[part])
    .sort((a, b) => weights[b] - weights[a]);
}

/** How complete a customer is, from 0 to 100. It nudges and never blocks. */
export function completeness(facts: CompletenessFacts): number {
  return missingParts(facts).reduce((left, part) => left - weights[part], 100);
}
