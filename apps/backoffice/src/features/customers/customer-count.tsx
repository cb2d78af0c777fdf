import { useQuery } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { ListCount } from '../../ui/list-count';
import { CustomersCount } from './customers.graphql';

/** How many match, asked for once the rows are there: they never wait for a count. The list asks, and tells whoever shows it. */
export function useCustomerCount(query: string | undefined, ready: boolean): number | undefined {
  const { data } = useQuery(CustomersCount, { variables: { query }, skip: !ready });
  return data?.customers.totalCount ?? undefined;
}

export function CustomerCount({ count }: { count: number | undefined }) {
  const language = useLanguage();
  const formatted = count === undefined ? '' : formatNumber(language, count);
  return (
    <ListCount>
      {count !== undefined && <Plural value={count} one={`${formatted} cliente`} other={`${formatted} clientes`} />}
    </ListCount>
  );
}
