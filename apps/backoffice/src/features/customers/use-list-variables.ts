import { usePreference } from '../../lib/preferences';
import { useMay } from '../session/session';
import { customerAddress } from './customer-urls';

type Search = Parameters<typeof customerAddress.variables>[0];

/** What the list asks the server for at an address: the same for all who look for its rows in the cache. */
export function useListVariables(): (search: Search) => ReturnType<typeof customerAddress.variables> & {
  birthday: boolean;
} {
  const mayRead = useMay('READ_PII');
  const chosen = usePreference('columns.customers');
  // Personal data is fetched for those who look at it alone.
  const birthday = mayRead && (chosen?.split(',').includes('birthday') ?? false);
  return (search) => ({ ...customerAddress.variables(search), birthday });
}
