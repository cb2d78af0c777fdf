import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconReport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

/** To the report of a customer. */
export function ReportLink({ id }: { id: string }) {
  const { t } = useLingui();
  return (
    <Button
      variant="default"
      leftSection={<IconReport size={16} aria-hidden />}
      renderRoot={(root) => <Link to="/clientes/$id/informe" params={{ id }} {...root} />}
    >{t`Informe`}</Button>
  );
}
