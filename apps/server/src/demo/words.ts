type Words = readonly [string, ...string[]];
const words = (text: string): Words => text.trim().split(/\s*,\s*/) as unknown as Words;

export const firstNames = words(`María, Carmen, Josefa, Ana María, Isabel, Begoña, Lucía, Sofía, Martina, Paula, Julia,
  Daniela, Valeria, Alba, Emma, Carla, Sara, Noa, Núria, Montserrat, Rocío, Ángela, Concepción, Inmaculada, Pilar, Mercè,
  Itziar, Ainhoa, Nerea, Uxía, Iria, Antía, Belén, Mónica, Verónica, Inés, Íngrid, Águeda, Remedios, Consuelo, Aránzazu,
  Antonio, José, Manuel, Francisco, Juan, David, José Antonio, Javier, Daniel, Jesús, Ángel, Miguel Ángel, Rafael,
  Óscar, Íñigo, Iñaki, Gonzalo, Álvaro, Adrián, Rubén, Sergio, Iván, Héctor, Andrés, Joaquín, Ramón, Víctor, Martín,
  Lluís, Jordi, Oriol, Àlex, Unai, Aitor, Mikel, Xoán, Breixo, Brais, Nicolás, Mateo, Leo, Hugo, Gaël, Agustín, Raúl`);

export const surnames = words(`García, Rodríguez, González, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Martín,
  Jiménez, Ruiz, Hernández, Díaz, Moreno, Muñoz, Álvarez, Romero, Alonso, Gutiérrez, Navarro, Torres, Domínguez, Vázquez,
  Ramos, Gil, Ramírez, Serrano, Blanco, Molina, Morales, Suárez, Ortega, Delgado, Castro, Ortiz, Rubio, Marín, Sanz,
  Núñez, Iglesias, Medina, Garrido, Cortés, Castillo, Santos, Lozano, Guerrero, Cano, Prieto, Méndez, Cruz, Gallego,
  Vidal, León, Márquez, Herrera, Peña, Flores, Cabrera, Campos, Vega, Fuentes, Carrasco, Diez, Caballero, Reyes, Nieto,
  Aguilar, Pascual, Santana, Herrero, Montero, Lorenzo, Hidalgo, Giménez, Ibáñez, Ferrer, Durán, Santiago, Benítez,
  Mora, Vicente, Vargas, Arias, Carmona, Crespo, Román, Pastor, Soto, Sáez, Velasco, Moya, Soler, Parra, Esteban, Bravo,
  Gallardo, Rojas, Puig, Etxeberria, Agirre, Zubizarreta, Goñi, Iñarra, Yáñez, Ñíguez, Castaño, Peñalver, Ordóñez,
  de la Fuente, de la Torre, del Río, San Martín, Ruiz de Alegría, Bartomeu, Güell, Argüelles, Güemes, Muñiz, Cañizares`);

/** Customers from elsewhere. */
export type Foreigner = readonly [
  firstName: string,
  lastName: string,
  city: string,
  postalCode: string,
  countryCode: string,
  phoneStart: string,
];

export const foreigners: readonly [Foreigner, ...Foreigner[]] = [
  ['Emily', 'O’Connor', 'Cork', 'T12 X8N6', 'IE', '+353 21 427 '],
  ['Jürgen', 'Müller-Groß', 'Köln', '50667', 'DE', '+49 221 947'],
  ['Zoë', 'Lefèvre', 'Orléans', '45000', 'FR', '+33 2 38 79 '],
  ['João', 'Gonçalves', 'Braga', '4700-031', 'PT', '+351 253 61'],
  ['Søren', 'Ødegaard', 'Bergen', '5003', 'NO', '+47 55 56 '],
  ['Chiara', 'D’Angelo', 'Forlì', '47121', 'IT', '+39 0543 71'],
  ['Łukasz', 'Wiśniewski', 'Łódź', '90-001', 'PL', '+48 42 638 '],
  ['Charlotte', 'Smith', 'York', 'YO1 7HH', 'GB', '+44 1904 55'],
];

export const streets = words(`Calle Mayor, Calle Real, Calle del Sol, Avenida de la Constitución, Plaza de España,
  Calle San Juan, Calle Nueva, Paseo de la Estación, Calle Cervantes, Camino Viejo, Ronda del Carmen, Calle Ancha,
  Avenida de Andalucía, Calle Doctor Fleming, Travesía del Olmo, Calle Concepción Arenal, Calle de la Peña,
  Avenida del Mediterráneo, Calle Ramón y Cajal, Carrer de Dalt, Rúa do Vilar, Kale Nagusia, Polígono Industrial Sur`);

export const companyEndings = words('S.L., S.A., S.L.U., S.Coop., C.B., S.L.L.');

export const notes = words(`Prefiere que la llamemos por la tarde, Paga siempre al recoger, Quedamos en avisarle cuando
  llegue el pedido, Conoce la tienda por una amiga, Pidió factura a nombre de su empresa, Habla mejor en inglés,
  Cuidado: dos direcciones casi iguales, Trae a su hija los sábados, Nos recomendó a tres personas,
  No quiere recibir publicidad, Viene de parte de Íñigo, Se mudó en primavera`);

export const blockedReasons = words(`Dos devoluciones sin el producto, Impago desde hace más de seis meses,
  Tarjeta denunciada por su titular, Insultos repetidos al personal`);

export const orderNotes = words(`Recoge su hermana, Quiere factura con el CIF de la empresa, Llamar antes de entregar,
  Envuelto para regalo, Cambiar la talla si no le vale, Dejarlo en la portería, Pagará el resto al recoger,
  Revisar el freno trasero, Espera a que llegue todo junto`);
