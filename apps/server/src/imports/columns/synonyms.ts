import type { ImportField } from './field.js';
import { headerKey } from './header-key.js';

/**
 * What columns are called in Spanish and English, whatever program wrote them. Ids are missing on purpose: the `ID` of
 * a file whose origin is not known would meet the ids of another file and change the wrong customers.
 */
const words: Partial<Record<ImportField, string>> = {
  name:
    'name, full name, nombre completo, nombre y apellidos, apellidos y nombre, customer name, client name, contact name, ' +
    'nombre del cliente, nombre cliente, cliente, nombre del comprador, display name, person name, nombre contacto',
  firstName:
    'first name, given name, forename, first, nombre, nombre de pila, nombre de facturacion, billing first name',
  lastName:
    'last name, family name, surname, last, apellido, apellidos, primer apellido, apellido 1, apellido de facturacion, billing last name',
  secondLastName: 'second last name, segundo apellido, apellido 2',
  companyName:
    'company, company name, empresa, nombre de la empresa, nombre empresa, razon social, organization, organization name, ' +
    'organisation, account name, associated company, billing company, compania, nombre comercial',
  username: 'username, user name, user login, usuario, nombre de usuario, login',
  type: 'customer type, tipo de cliente, company type',
  active: 'active, activo, enabled, habilitado, is active',
  email:
    'email, e mail, email address, mail, correo, correo electronico, direccion de correo, direccion de correo electronico, ' +
    'primary email, lead email, user email, customer email, billing email, email 1 value, e mail 1 value, person email',
  phone:
    'phone, phone number, telephone, tel, telefono, telefono 1, numero de telefono, lead phone, billing phone, phone 1 value, person phone',
  otherPhone:
    'mobile, mobile phone, movil, telefono movil, celular, telefono 2, phone 2, phone mobile, cell phone, phone 2 value',
  taxId:
    'tax id, nif, dni, nie, cif, dni nif, nif cif, dni cif, nif dni, dni cuit, cuit, rut, rfc, tax number, identificacion fiscal',
  vatId: 'vat id, vat, vat number, nif iva, taxvat, numero de iva, iva intracomunitario',
  birthday:
    'birthday, birth date, birthdate, date of birth, dob, fecha de nacimiento, fecha nacimiento, cumpleanos, nacimiento',
  locale: 'locale, language, idioma, lang, lengua',
  externalReference: 'external reference, referencia externa',
  tags: 'tags, tag, etiquetas, etiqueta, labels',
  groups: 'groups, group, grupos, grupo, customer group, customer groups, grupos de cliente',
  note: 'note, notes, nota, notas, observaciones, comentarios, comments',
  addressLine1:
    'address, address 1, address line 1, street, street address, direccion, direccion 1, calle, domicilio, billing address 1, ' +
    'direccion de facturacion, billing address, mailing street, address 1 street',
  addressLine2:
    'address 2, address line 2, street 2, direccion 2, piso, billing address 2, complemento, direccion adicional, address complement',
  city: 'city, town, ciudad, poblacion, localidad, municipio, billing city, municipio de facturacion, mailing city, address 1 city',
  region:
    'region, state, province, provincia, province code, provincia o estado, state province, billing state, ' +
    'region de facturacion, mailing state province, comunidad, address 1 region',
  postalCode:
    'postal code, postcode, zip, zip code, zipcode, codigo postal, cp, zip postal code, billing postcode, mailing zip postal code, address 1 postal code',
  country:
    'country, country code, pais, codigo de pais, billing country, pais de facturacion, country id, address 1 country',
  password: 'password, contrasena, clave, user pass, pass',
};

const fieldByKey: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.split(',').map((word) => [headerKey(word), field as ImportField] as const),
  ),
);

/**
 * Headers that say two things. "Grupo de clientes" is the sales channel in some systems and a group in others;
 * "Estado" a region or a status: only a column map decides.
 */
const ambiguous: ReadonlySet<string> = new Set(['grupo de clientes', 'estado', 'status'].map(headerKey));

/** The field that a header names in any system, or why none is taken. */
export function fieldOfWord(key: string): ImportField | 'AMBIGUOUS' | null {
  return ambiguous.has(key) ? 'AMBIGUOUS' : (fieldByKey.get(key) ?? null);
}
