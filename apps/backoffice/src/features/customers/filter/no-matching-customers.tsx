import { useLingui } from '@lingui/react/macro';
import { NoMatch } from '../../../ui/no-rows';
import type { ListFilter } from '../customer-query';
import { useCustomerChips } from './use-customer-chips';

/** Nobody matches: names all that was asked for, and takes it away. */
export function NoMatchingCustomers({ filter, onClear }: { filter: ListFilter; onClear: () => void }) {
  const { t } = useLingui();
  const chips = useCustomerChips(filter, () => {});
  const named = (label: string, { names, all }: ListFilter['tags']) =>
    names.length > 0 ? [`${label}: ${names.join(all ? ' + ' : ', ')}`] : [];
  const said = [
    ...(filter.text ? [`«${filter.text}»`] : []),
    ...named(t`Etiquetas`, filter.tags),
    ...named(t`Grupos`, filter.groups),
    ...chips.map(({ name, value }) => (name ? `${name}: ${value}` : value)),
  ];
  return (
    <NoMatch title={t`Ningún cliente coincide`} onClear={onClear}>
      {said.join(' · ')}
    </NoMatch>
  );
}
