import { type CustomerSource, type CustomerStatus, CustomerType } from '@clientela/domain/customer';
import type { CustomerCreateInput } from '@clientela/domain/customer-input';
import { isSpanishTaxId } from '@clientela/domain/tax-id';
import { foldText } from '@clientela/domain/text';
import { type Place, places } from './places.js';
import type { Chance } from './random.js';
import type { DemoShop } from './shops.js';
import { blockedReasons, companyEndings, firstNames, foreigners, notes, streets, surnames } from './words.js';

/** Somebody made up: an input for the gate that every customer comes through, and what is decided besides. */
export interface Person {
  readonly input: CustomerCreateInput;
  readonly source: CustomerSource;
  readonly status: CustomerStatus;
  readonly blockedReason: string | null;
  /** Names of groups and tags of the shop. */
  readonly groups: readonly string[];
  readonly tags: readonly string[];
}

const types = { INDIVIDUAL: 78, SELF_EMPLOYED: 10, COMPANY: 12 };

/** Makes somebody up: Spanish, mostly, with all that real lists have: gaps, accents, long names, wrong tax ids. */
export function makePerson(chance: Chance, shop: DemoShop, serial: number): Person {
  const type = chance.weighted(types);
  const source = chance.weighted(shop.sources);
  const status = chance.weighted({ ACTIVE: 955, BLOCKED: 15, ARCHIVED: 30 });
  const isForeign = type === CustomerType.INDIVIDUAL && chance.happens(0.03);
  const whoAndWhere = isForeign ? foreigner(chance) : spaniard(chance, shop, type);
  return {
    input: { ...whoAndWhere, type, email: email(chance, whoAndWhere, serial), ...extras(chance, shop, type, serial) },
    source,
    status,
    blockedReason: status === 'BLOCKED' ? chance.pick(blockedReasons) : null,
    groups: some(
      chance,
      shop.groups.map((group) => group.name),
      0.28,
    ),
    tags: some(chance, Object.keys(shop.tags), 0.55),
  };
}

/** None, or one, now and then two: most customers of most shops bear nothing. */
function some(chance: Chance, names: readonly string[], probability: number): string[] {
  const [first, ...rest] = names;
  if (first === undefined || !chance.happens(probability)) return [];
  const picked = [chance.pick([first, ...rest])];
  if (chance.happens(0.3)) picked.push(chance.pick([first, ...rest]));
  return [...new Set(picked)];
}

interface Identity extends Pick<CustomerCreateInput, 'addresses'> {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly taxId: string | null;
  readonly phone: string | null;
}

function spaniard(chance: Chance, shop: DemoShop, type: CustomerType): Identity {
  const place = chance.pick(places);
  const isCompany = type === CustomerType.COMPANY;
  const lastName = `${chance.pick(surnames)} ${chance.pick(surnames)}`;
  const person = {
    firstName: chance.pick(firstNames),
    lastName: chance.happens(0.08) ? chance.pick(surnames) : lastName,
  };
  const named = isCompany && chance.happens(0.55) ? { firstName: null, lastName: null } : person;
  const companyName = `${chance.pick(shop.companies)} ${chance.pick(surnames)} ${chance.pick(companyEndings)}`;
  return {
    ...named,
    companyName: isCompany || (type === CustomerType.SELF_EMPLOYED && chance.happens(0.4)) ? companyName : null,
    taxId: chance.happens(type === CustomerType.INDIVIDUAL ? 0.3 : 0.9) ? taxId(chance, isCompany) : null,
    phone: chance.happens(0.86) ? phone(chance, place) : null,
    addresses: addresses(chance, place),
  };
}

function foreigner(chance: Chance): Identity {
  const [firstName, lastName, city, postalCode, countryCode, phoneStart] = chance.pick(foreigners);
  return {
    firstName,
    lastName,
    companyName: null,
    taxId: null,
    phone: `${phoneStart}${chance.digits(4)}`,
    addresses: [{ line1: `${chance.integer(1, 180)} ${lastName} Street`, city, postalCode, countryCode }],
  };
}

/** A mobile number as people type it, or a landline of the province. */
function phone(chance: Chance, [, , , area]: Place): string {
  const isMobile = chance.happens(0.85);
  const number = isMobile ? `6${chance.digits(8)}` : `${area}${chance.digits(9 - area.length)}`;
  const spaced = number.replace(/(...)(..)(..)(..)/, '$1 $2 $3 $4');
  return chance.weighted({ [number]: 3, [spaced]: 5, [`+34 ${spaced}`]: 2 });
}

function addresses(chance: Chance, place: Place) {
  if (!chance.happens(0.85)) return [];
  const home = { label: 'Casa', ...address(chance, place), isDefaultBilling: true, isDefaultShipping: true };
  if (!chance.happens(0.12)) return [home];
  const work = { label: 'Trabajo', ...address(chance, place), recipient: 'Recepción' };
  return [home, work];
}

function address(chance: Chance, [city, region, postal]: Place) {
  const floor = `${chance.integer(1, 9)}.º ${chance.pick(['A', 'B', 'C', 'izda.', 'dcha.'])}`;
  return {
    line1: `${chance.pick(streets)}, ${chance.integer(1, 140)}`,
    line2: chance.happens(0.5) ? floor : null,
    city,
    region,
    postalCode: `${postal}${chance.digits(2)}`,
    countryCode: 'ES',
  };
}

const letters = Array.from('TRWAGMYFPDXBNJZSQVHLCKE0123456789');

/** A tax id with its right check letter or digit; one in thirty is wrong, as in any list that people typed. */
function taxId(chance: Chance, isCompany: boolean): string {
  const start = isCompany ? `B${chance.digits(7)}` : chance.happens(0.1) ? `X${chance.digits(7)}` : chance.digits(8);
  const wantsRight = !chance.happens(1 / 30);
  const wanted = letters.find((letter) => isSpanishTaxId(`${start}${letter}`) === wantsRight);
  return `${start}${wanted ?? ''}`;
}

/** Domains that no one can own (RFC 2606): nobody real is ever written to. */
const domains = ['correo.example', 'buzon.example', 'mail.example', 'familia.example', 'Trabajo.Example'] as const;

function email(chance: Chance, { firstName, lastName, companyName }: Identity, serial: number): string | null {
  if (!chance.happens(0.93)) return null;
  const dotted = (text: string) =>
    foldText(text)
      .replace(/[^a-z0-9]+/g, '.')
      .replace(/^\.|\.$/g, '');
  const name = firstName ? `${firstName} ${lastName?.split(' ')[0] ?? ''}` : (companyName ?? '');
  // The serial keeps two of one name apart.
  return `${dotted(name)}${serial}@${chance.pick(domains)}`;
}

function extras(chance: Chance, shop: DemoShop, type: CustomerType, serial: number) {
  const isPerson = type !== CustomerType.COMPANY;
  const born = `${chance.integer(1944, 2006)}-0${chance.integer(1, 9)}-${chance.integer(10, 28)}`;
  return {
    birthday: isPerson && chance.happens(0.4) ? born : null,
    locale: chance.happens(0.04) ? ('EN' as const) : null,
    externalReference: chance.happens(0.2) ? `WEB-${10_000 + serial}` : null,
    metadata: chance.happens(0.25) ? shop.metadata(chance) : {},
    note: chance.happens(0.12) ? `${chance.pick(notes)}.` : null,
    discount: chance.happens(0.03) ? { type: 'PERCENTAGE' as const, percentage: `${chance.integer(2, 25)}` } : null,
    taxExemption:
      !isPerson && chance.happens(0.06)
        ? { reason: 'Operación intracomunitaria', certificate: `CERT-${chance.digits(5)}` }
        : null,
    paymentPreference: chance.happens(0.05) ? { mode: 'FIXED' as const, methods: ['BANK_TRANSFER' as const] } : null,
    preferredShippingMethod: chance.happens(0.06)
      ? chance.pick(['Recogida en tienda', 'Mensajería 24 h', 'Correos'])
      : null,
  };
}
