import type { ChannelType } from '@clientela/domain/channel';
import type { CustomerSource } from '@clientela/domain/customer';
import type { CustomerGroupCreateInput } from '@clientela/domain/group';
import type { TagColor } from '@clientela/domain/tag';
import { bikeGoods, type Good, photoGoods } from './goods.js';
import type { Chance } from './random.js';

/** What a demo shop is made of. */
export interface DemoShop {
  readonly name: string;
  readonly seed: number;
  readonly customers: number;
  readonly groups: readonly CustomerGroupCreateInput[];
  readonly tags: Readonly<Record<string, TagColor>>;
  /** How its customers came to it. */
  readonly sources: Readonly<Record<CustomerSource, number>>;
  /** What its companies call themselves, before a surname or a town. */
  readonly companies: readonly [string, ...string[]];
  /** How many orders it has. */
  readonly orders: number;
  readonly channels: readonly DemoChannel[];
  /** In whose name it sells: the first is its default. */
  readonly issuing: readonly { readonly name: string; readonly taxId: string }[];
  readonly goods: readonly [Good, ...Good[]];
  metadata(chance: Chance): Record<string, string | number | boolean>;
}

/** Where a demo shop sells. */
export interface DemoChannel {
  readonly type: ChannelType;
  readonly name: string;
  readonly account: string | null;
  /** Its orders' numbers begin with it. */
  readonly prefix: string;
  /** How much of the shop's sales. */
  readonly weight: number;
  /** How many of its orders staff typed in, so that no channel knows them. */
  readonly byHand?: number;
  /** EUR unless said otherwise. */
  readonly currencyCode?: string;
}

const percent = (percentage: string) => ({ type: 'PERCENTAGE' as const, percentage });

/** Sells from a counter, a workshop and the web. The token of the README opens it. */
export const bikeShop: DemoShop = {
  name: 'Bicicletas Peñalara',
  seed: 20_231_122,
  customers: 1_300,
  orders: 4_500,
  channels: [
    { type: 'WEB', name: 'Tienda en línea', account: 'bicicletaspenalara.example', prefix: 'W', weight: 46 },
    { type: 'POS', name: 'Caja de la calle Real', account: 'TPV 1', prefix: 'T', weight: 38, byHand: 0.06 },
    { type: 'AMAZON', name: 'Amazon', account: 'A1PENALARA', prefix: 'AMZ-', weight: 12 },
    { type: 'EBAY', name: 'eBay Reino Unido', account: 'penalara-uk', prefix: 'EB-', weight: 4, currencyCode: 'GBP' },
  ],
  issuing: [
    { name: 'Bicicletas Peñalara S.L.', taxId: 'B12345674' },
    { name: 'Taller Peñalara S.L.', taxId: 'B87654321' },
  ],
  goods: bikeGoods,
  groups: [
    { name: 'Clientes habituales', description: 'Más de tres compras al año.', discount: percent('5') },
    {
      name: 'Clubes ciclistas',
      description: 'Socios de los clubes con los que tenemos acuerdo.',
      discount: percent('12'),
    },
    { name: 'Mayoristas', description: 'Tiendas y talleres de la zona.', discount: percent('18.5') },
    { name: 'Escuela de MTB', description: 'Alumnos de los sábados y sus familias.' },
    {
      name: 'Amigos de la casa',
      discount: { type: 'MONETARY', amount: { amount: '10.00', currencyCode: 'EUR' } },
    },
  ],
  tags: {
    VIP: 'VIOLET',
    Carretera: 'BLUE',
    MTB: 'GREEN',
    Gravel: 'TEAL',
    Eléctrica: 'YELLOW',
    Taller: 'ORANGE',
    Niños: 'NEUTRAL',
    Triatlón: 'BLUE',
    Moroso: 'RED',
  },
  sources: { POS: 40, ORDER: 25, SIGN_UP: 15, MANUAL: 12, IMPORT: 6, API: 2 },
  companies: [
    'Club Ciclista',
    'Mensajería',
    'Hotel Rural',
    'Talleres',
    'Aventura y Montaña',
    'Alquiler de Bicis',
    'Ciclos',
  ],
  metadata: (chance) => ({
    talla: chance.weighted({ XS: 1, S: 3, M: 6, L: 5, XL: 2 }),
    ...(chance.happens(0.4) ? { kmAlAño: chance.integer(2, 90) * 100 } : {}),
  }),
};

/** Works by appointment; many customers come through a wedding or a school. */
export const photographer: DemoShop = {
  name: 'Begoña Núñez, fotografía',
  seed: 20_240_214,
  customers: 700,
  orders: 1_500,
  channels: [
    { type: 'POS', name: 'Estudio', account: null, prefix: 'E', weight: 55, byHand: 0.35 },
    { type: 'WEB', name: 'Galerías en línea', account: 'begonanunez.example', prefix: 'G', weight: 45 },
  ],
  issuing: [{ name: 'Begoña Núñez Fotografía', taxId: '12345678Z' }],
  goods: photoGoods,
  groups: [
    { name: 'Novios', description: 'Parejas con fecha de boda.' },
    { name: 'Familias', description: 'Reportajes de cada año.', discount: percent('10') },
    { name: 'Colegios', description: 'Orlas y fin de curso.', discount: percent('20') },
    { name: 'Empresas', discount: percent('7.5') },
  ],
  tags: {
    Boda: 'VIOLET',
    Comunión: 'BLUE',
    Bebé: 'YELLOW',
    Embarazo: 'TEAL',
    Retrato: 'GREEN',
    'Álbum pendiente': 'ORANGE',
    'Galería enviada': 'NEUTRAL',
    Recomendado: 'GREEN',
    'Saldo pendiente': 'RED',
  },
  sources: { MANUAL: 45, SIGN_UP: 25, ORDER: 15, IMPORT: 12, POS: 2, API: 1 },
  companies: ['Colegio', 'Restaurante', 'Finca', 'Clínica', 'Bodegas', 'Inmobiliaria', 'Asesoría'],
  metadata: (chance) => ({
    sesiones: chance.integer(1, 9),
    ...(chance.happens(0.3) ? { álbum: chance.weighted({ '20x20': 2, '30x30': 3, digital: 5 }) } : {}),
  }),
};
