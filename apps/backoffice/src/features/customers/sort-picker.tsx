import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { CustomerSortKey } from '../../gql/graphql';
import type { Sort } from '../../ui/data-table';

/** On a phone there are no column heads to sort by. */
export function SortPicker(props: { sort: Sort<CustomerSortKey>; onSort: (sort: Sort<CustomerSortKey>) => void }) {
  const { t } = useLingui();
  const choices: { label: string; sort: Sort<CustomerSortKey> }[] = [
    { label: t`Los más nuevos primero`, sort: { key: 'CREATED_AT', descending: true } },
    { label: t`Los más antiguos primero`, sort: { key: 'CREATED_AT', descending: false } },
    { label: t`Por nombre, de la A a la Z`, sort: { key: 'NAME', descending: false } },
    { label: t`Por nombre, de la Z a la A`, sort: { key: 'NAME', descending: true } },
    { label: t`Los que más gastan primero`, sort: { key: 'TOTAL_SPENT', descending: true } },
    { label: t`Los que más pedidos tienen primero`, sort: { key: 'ORDER_COUNT', descending: true } },
    { label: t`Último pedido más reciente primero`, sort: { key: 'LAST_ORDER_AT', descending: true } },
  ];
  const nameOf = (sort: Sort<CustomerSortKey>) => `${sort.key} ${sort.descending}`;
  const known = choices.some((choice) => nameOf(choice.sort) === nameOf(props.sort));
  return (
    <NativeSelect
      aria-label={t`Ordenar por`}
      value={known ? nameOf(props.sort) : ''}
      onChange={(event) => {
        const choice = choices.find((one) => nameOf(one.sort) === event.currentTarget.value);
        if (choice) props.onSort(choice.sort);
      }}
      data={[
        ...(known ? [] : [{ value: '', label: t`Otro orden` }]),
        ...choices.map((choice) => ({ value: nameOf(choice.sort), label: choice.label })),
      ]}
    />
  );
}
