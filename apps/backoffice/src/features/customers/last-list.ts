import { store, stored } from '../../lib/storage';
import { type CustomerListSearch, parseCustomerListSearch } from './customer-urls';

const key = 'clientela.customers.last-list';

/** «← Clientes» leads to the list as it was left, filters and page and all. */
export const rememberList = (search: CustomerListSearch) => store('sessionStorage', key, JSON.stringify(search));

export function lastListSearch(): CustomerListSearch {
  const text = stored('sessionStorage', key);
  return text ? parseCustomerListSearch(JSON.parse(text)) : {};
}
