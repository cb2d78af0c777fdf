import type { Language } from '@clientela/domain/locale';
import type { ImportField } from './field.js';

interface TemplateColumn {
  readonly field: ImportField;
  readonly es: string;
  readonly en: string;
  /** The values of the two example rows: a person and a company. */
  readonly examples: readonly [string, string];
}

/** The sample file that people fill in: one column a field, without the password, which is better never put in a file. */
const columns: readonly TemplateColumn[] = [
  { field: 'firstName', es: 'Nombre', en: 'First name', examples: ['Lucía', ''] },
  { field: 'lastName', es: 'Apellidos', en: 'Last name', examples: ['Núñez Prado', ''] },
  { field: 'companyName', es: 'Empresa', en: 'Company', examples: ['', 'Talleres Ejemplo S.L.'] },
  { field: 'type', es: 'Tipo de cliente', en: 'Customer type', examples: ['INDIVIDUAL', 'COMPANY'] },
  { field: 'email', es: 'Correo electrónico', en: 'Email', examples: ['lucia@example.com', 'compras@example.com'] },
  { field: 'phone', es: 'Teléfono', en: 'Phone', examples: ['+34 612 34 56 78', '+34 912 34 56 78'] },
  { field: 'taxId', es: 'NIF', en: 'Tax ID', examples: ['12345678Z', 'B12345674'] },
  { field: 'vatId', es: 'NIF-IVA', en: 'VAT ID', examples: ['', 'ESB12345674'] },
  { field: 'birthday', es: 'Fecha de nacimiento', en: 'Birthday', examples: ['1988-04-23', ''] },
  { field: 'locale', es: 'Idioma', en: 'Language', examples: ['ES', 'EN'] },
  { field: 'addressLine1', es: 'Dirección', en: 'Address', examples: ['Calle Mayor 1', 'Polígono Sur, nave 3'] },
  { field: 'addressLine2', es: 'Dirección 2', en: 'Address 2', examples: ['2.º B', ''] },
  { field: 'postalCode', es: 'Código postal', en: 'Postal code', examples: ['28013', '08001'] },
  { field: 'city', es: 'Ciudad', en: 'City', examples: ['Madrid', 'Barcelona'] },
  { field: 'region', es: 'Provincia', en: 'Province', examples: ['Madrid', 'Barcelona'] },
  { field: 'country', es: 'País', en: 'Country', examples: ['ES', 'ES'] },
  { field: 'tags', es: 'Etiquetas', en: 'Tags', examples: ['VIP, Boda', 'Mayorista'] },
  { field: 'groups', es: 'Grupos', en: 'Groups', examples: ['Socios', ''] },
  { field: 'note', es: 'Nota', en: 'Note', examples: ['Prefiere que la llamen por la tarde', ''] },
  { field: 'active', es: 'Activo', en: 'Active', examples: ['1', '1'] },
  {
    field: 'externalReference',
    es: 'Referencia externa',
    en: 'External reference',
    examples: ['EJEMPLO-1', 'EJEMPLO-2'],
  },
];

/** The headers of the template. */
export const templateHeaders = (language: Language): string[] => columns.map((column) => column[language]);

/** The fields of the template, in its order. */
export const templateFields = (): ImportField[] => columns.map(({ field }) => field);

/** The header and two example rows. */
export const templateRows = (language: Language): string[][] => [
  templateHeaders(language),
  columns.map(({ examples }) => examples[0]),
  columns.map(({ examples }) => examples[1]),
];
