/** How postal codes look in the countries that most parcels go to; of others nothing is known. */
const patterns: Record<string, RegExp> = {
  ES: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  PT: /^\d{4}-\d{3}$/,
  FR: /^\d{5}$/,
  IT: /^\d{5}$/,
  DE: /^\d{5}$/,
  AD: /^AD[1-7]00$/,
  AT: /^\d{4}$/,
  BE: /^\d{4}$/,
  CH: /^\d{4}$/,
  NL: /^\d{4} ?[A-Z]{2}$/,
  PL: /^\d{2}-\d{3}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  US: /^\d{5}(-\d{4})?$/,
  MX: /^\d{5}$/,
};

/** Whether a postal code looks like one of its country: a reason to look again, never to refuse it. */
export function looksLikePostalCode(code: string, countryCode: string): boolean {
  const pattern = patterns[countryCode];
  return pattern === undefined || pattern.test(code.trim().toUpperCase());
}

/** By the first two digits of their postal codes, from 01 on. */
const spanishProvinces = [
  ...['Álava', 'Albacete', 'Alicante', 'Almería', 'Ávila', 'Badajoz', 'Illes Balears', 'Barcelona', 'Burgos'],
  ...['Cáceres', 'Cádiz', 'Castellón', 'Ciudad Real', 'Córdoba', 'A Coruña', 'Cuenca', 'Girona', 'Granada'],
  ...['Guadalajara', 'Gipuzkoa', 'Huelva', 'Huesca', 'Jaén', 'León', 'Lleida', 'La Rioja', 'Lugo', 'Madrid'],
  ...['Málaga', 'Murcia', 'Navarra', 'Ourense', 'Asturias', 'Palencia', 'Las Palmas', 'Pontevedra', 'Salamanca'],
  ...['Santa Cruz de Tenerife', 'Cantabria', 'Segovia', 'Sevilla', 'Soria', 'Tarragona', 'Teruel', 'Toledo'],
  ...['Valencia', 'Valladolid', 'Bizkaia', 'Zamora', 'Zaragoza', 'Ceuta', 'Melilla'],
];

/** The province that a Spanish postal code says; undefined for a code of elsewhere. */
export function provinceOf(code: string, countryCode: string): string | undefined {
  if (countryCode !== 'ES' || !looksLikePostalCode(code, 'ES')) return undefined;
  return spanishProvinces[Number(code.trim().slice(0, 2)) - 1];
}
