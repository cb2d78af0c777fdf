/** A small deterministic generator (mulberry32): the same data on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstNames =
  'María,José,Antonio,Carmen,Manuel,Ana,Francisco,Isabel,Juan,Laura,Javier,Cristina,Daniel,Lucía,Íñigo,Begoña,Ángel,Núria,Óscar,Belén,Martín,Sofía,Raúl,Inés'.split(
    ',',
  );
const lastNames =
  'García,Rodríguez,González,Fernández,López,Martínez,Sánchez,Pérez,Gómez,Martín,Jiménez,Ruiz,Hernández,Díaz,Moreno,Muñoz,Álvarez,Romero,Alonso,Gutiérrez,Navarro,Torres,Domínguez,Vázquez,Ramos,Gil,Ramírez,Serrano,Blanco,Molina,Morales,Suárez,Ortega,Delgado,Castro,Ortiz,Rubio,Marín,Sanz,Núñez,Iglesias,Medina,Garrido,Cortés,Castillo,Santos,Lozano,Guerrero,Cano,Prieto,Méndez,Cruz,Calvo,Gallego,Vidal,León,Márquez,Herrera,Peña,Flores,Cabrera,Campos,Vega,Fuentes,Carrasco,Diez,Reyes,Caballero,Nieto,Aguilar,Pascual,Santana,Herrero,Montero,Lorenzo,Hidalgo,Giménez,Ibáñez,Ferrer,Durán,Santiago,Benítez,Mora,Vicente,Vargas,Arias,Carmona,Crespo,Román,Pastor,Soto,Sáez,Velasco,Moya,Soler,Parra,Esteban,Bravo,Gallardo,Rojas'.split(
    ',',
  );
const cities = [
  'Madrid',
  'Barcelona',
  'València',
  'Sevilla',
  'Zaragoza',
  'Málaga',
  'Murcia',
  'Palma',
  'Bilbao',
  'A Coruña',
  'Cádiz',
  'León',
];

/** A word that three customers of the big shop bear, for the search of a rare word. */
export const rareName = 'Zubizarretagoena';

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly ageDays: number;
  readonly orderCount: number;
  readonly spent: number;
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

export function person(random: () => number, index: number): Person {
  const rare = index % 33_333 === 7;
  const orderCount = random() < 0.3 ? 0 : Math.floor(random() ** 3 * 20) + 1;
  return {
    firstName: pick(random, firstNames),
    lastName: rare ? rareName : `${pick(random, lastNames)} ${pick(random, lastNames)}`,
    email: `cliente${index}@ejemplo${index % 50}.es`,
    phone: `+346${String(10_000_000 + Math.floor(random() * 89_999_999))}`,
    street: `Calle de ${pick(random, lastNames)} ${1 + Math.floor(random() * 150)}`,
    city: pick(random, cities),
    postalCode: String(1000 + Math.floor(random() * 51_000)).padStart(5, '0'),
    ageDays: random() * 1095,
    orderCount,
    spent: orderCount * Math.floor(500 + random() * 9500),
  };
}
