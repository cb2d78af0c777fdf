import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { prefer, usePreference } from '../../lib/preferences';
import { toast } from '../../lib/toast';

/** The way back for who chose other columns, in whatever list and browser. */
export function ColumnsReset() {
  const { t } = useLingui();
  const customers = usePreference('columns.customers');
  const orders = usePreference('columns.orders');
  if (!customers && !orders) return null;
  const put = (ofCustomers: string | null, ofOrders: string | null) => {
    prefer('columns.customers', ofCustomers);
    prefer('columns.orders', ofOrders);
  };
  const reset = () => {
    put(null, null);
    toast(t`Las listas tienen otra vez sus columnas de siempre`, { undo: () => put(customers, orders) });
  };
  return <Button variant="default" onClick={reset}>{t`Volver a las columnas de siempre`}</Button>;
}
