import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import { PageHead } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { CustomerCount } from './customer-count';
import s from './customer-list.module.css';
import { pageSizes } from './customer-urls';
import { ListBody } from './list-body';
import { ListFilters } from './list-filters';
import { SortPicker } from './sort-picker';
import { useCustomerList } from './use-customer-list';

/** All the shop's customers: search, filter, sort, page. Everything that one sees is in the address. */
export function CustomerList() {
  const { t } = useLingui();
  const narrow = useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false });
  const region = useRef<HTMLElement>(null);
  const list = useCustomerList();
  const toTop = (turn: (() => void) | undefined) =>
    turn &&
    (() => {
      region.current?.scrollTo(0, 0);
      turn();
    });
  return (
    <div className={s.page} data-stale={list.stale || undefined}>
      <PageHead title={t`Clientes`} after={<CustomerCount query={list.query} ready={list.settled} />} />
      <ListFilters filter={list.filter} error={list.unreadable} onChange={list.setFilter} />
      {narrow && <SortPicker sort={list.sort} onSort={list.setSort} />}
      <ListBody list={list} narrow={narrow} region={region} />
      {(list.rows ? list.rows.length > 0 : !list.error) && (
        <Pager
          label={t`Páginas de la lista`}
          onPrevious={toTop(list.previous)}
          onNext={toTop(list.next)}
          size={list.size}
          sizes={pageSizes}
          onSize={list.setSize}
        />
      )}
    </div>
  );
}
