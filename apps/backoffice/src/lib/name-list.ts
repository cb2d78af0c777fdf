import { type ListSearch, listAddress } from './list-address';
import { type FilterCodec, useList } from './use-list';

/** Things that are listed by name, and found by a part of it. */
export type ByName = 'NAME';
export type NameSearch = ListSearch<'nombre' | '-nombre'>;

/** `?q=&despues=&antes=&n=` */
export const nameAddress = listAddress<ByName, 'nombre'>({ nombre: 'NAME' }, 'nombre');

/** What the API is asked for this address. */
export function nameVariables(search: NameSearch) {
  const { sortKey: _byName, direction: _upwards, ...page } = nameAddress.variables(search);
  return page;
}

const codec: FilterCodec<string> = {
  read: (query) => query ?? '',
  write: (text) => text || undefined,
};

type Options<Data, Row> = Omit<
  Parameters<typeof useList<Data, Row, ByName, 'nombre' | '-nombre', string>>[0],
  'address' | 'codec' | 'remember'
>;

const forget = () => {};

/** The list that the address asks for. */
export const useNameList = <Data, Row>(options: Options<Data, Row>) =>
  useList({ ...options, address: nameAddress, codec, remember: forget });

/** What a page needs to know of such a list. */
export type NameList<Row> = ReturnType<typeof useNameList<never, Row>>;
