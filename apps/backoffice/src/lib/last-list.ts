import type { ListSearch } from './list-address';
import { store, stored } from './storage';

/** «← Clientes» leads to a list as it was left, filters and page and all. Each list has a `name` of its own. */
export function lastList<Order extends string>(
  name: string,
  parse: (raw: Record<string, unknown>) => ListSearch<Order>,
) {
  const key = `clientela.${name}.last-list`;
  return {
    remember: (search: ListSearch<Order>) => store('sessionStorage', key, JSON.stringify(search)),
    /** Whether the list was open at all in this tab: a record may come by a link. */
    isKnown: (): boolean => stored('sessionStorage', key) !== null,
    search: (): ListSearch<Order> => {
      const text = stored('sessionStorage', key);
      return text ? parse(JSON.parse(text)) : {};
    },
  };
}
