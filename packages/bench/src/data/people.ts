import { generatorOf, pick } from './random.ts';

/** How far back the data reaches, and when it ends. */
export const historyDays = 1095;
export const historyEnd = Date.UTC(2026, 10, 1);

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
}

/** The same person each time they are asked for: who bought need not be kept until they are written. */
export function person(shop: number, index: number): Person {
  const random = generatorOf(shop, index, 1);
  const rare = index % 33_333 === 7;
  return {
    firstName: pick(random, firstNames),
    lastName: rare ? rareName : `${pick(random, lastNames)} ${pick(random, lastNames)}`,
    email: `cliente${index}@ejemplo${index % 50}.es`,
    phone: `+346${String(10_000_000 + Math.floor(random() * 89_999_999))}`,
    street: `Calle de ${pick(random, lastNames)} ${1 + Math.floor(random() * 150)}`,
    city: pick(random, cities),
    postalCode: String(1000 + Math.floor(random() * 51_000)).padStart(5, '0'),
    ageDays: random() * historyDays,
  };
}
