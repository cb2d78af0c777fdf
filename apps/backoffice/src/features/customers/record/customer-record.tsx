import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { PageHead } from '../../../ui/page';
import s from '../../../ui/record.module.css';
import { CustomerOrdersPanel } from '../../orders/customer-orders-panel';
import type { Customer } from '../customer';
import { ReportLink } from '../report/report-link';
import { StatusBadge } from '../status-badge';
import { AddressesPanel } from './addresses-panel';
import { ContactPanel } from './contact-panel';
import { CustomerActions } from './customer-actions';
import { CustomerHistory } from './customer-history';
import { DiscountPanel } from './discount-panel';
import { GroupsPanel } from './groups-panel';
import { NotesPanel } from './notes-panel';
import { PreferencesPanel } from './preferences-panel';
import { SummaryPanel } from './summary-panel';
import { TagsPanel } from './tags-panel';

/** All that is known about a customer, to be read. */
export function CustomerRecord({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  return (
    <div>
      <PageHead
        title={customer.displayName}
        after={
          <>
            <Text size="sm" c="dimmed">{t`Cliente n.º ${customer.number}`}</Text>
            <StatusBadge status={customer.status} />
          </>
        }
        actions={
          <Group gap="xs">
            <ReportLink id={customer.id} />
            <CustomerActions customer={customer} />
          </Group>
        }
      />
      {customer.blockedReason && <Text size="sm" mt={4}>{t`Motivo del bloqueo: ${customer.blockedReason}`}</Text>}
      <div className={s.columns}>
        <SummaryPanel customer={customer} />
        <div className={s.side}>
          <ContactPanel customer={customer} />
          <TagsPanel customer={customer} />
          <GroupsPanel customer={customer} />
          <DiscountPanel customer={customer} />
          <PreferencesPanel customer={customer} />
        </div>
        <div className={s.rest}>
          <CustomerOrdersPanel customerId={customer.id} />
          <AddressesPanel customer={customer} />
          <NotesPanel customer={customer} />
          <CustomerHistory customerId={customer.id} />
        </div>
      </div>
    </div>
  );
}
