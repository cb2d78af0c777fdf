import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

/** The way to an order by hand, for a customer where one is in sight. */
export function NewOrderLink({ customerId, quiet = false }: { customerId?: string; quiet?: boolean }) {
  const { t } = useLingui();
  return (
    <Button
      variant={quiet ? 'default' : 'filled'}
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/pedidos/nuevo" search={customerId ? { cliente: customerId } : {}} {...props} />}
    >{t`Nuevo pedido`}</Button>
  );
}
