import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { codesOf, referenceOf } from '../../../lib/api-error';
import { download } from '../../../lib/download';
import { toast } from '../../../lib/toast';
import { useMay } from '../../session/session';
import s from './report.module.css';

/** The report on paper or as a file; the file has all there is to know, for those who may. */
export function ReportActions({ id }: { id: string }) {
  const { t } = useLingui();
  const [fetching, setFetching] = useState(false);
  const mayKeep = useMay('READ_PII');
  const failed = (error: unknown) => {
    if (codesOf(error).includes('THROTTLED'))
      return t`No se descargó: has pedido muchos informes seguidos. Espera un momento y reinténtalo.`;
    const code = referenceOf(error);
    return t`No se pudo descargar el PDF. Reinténtalo; si sigue igual, danos este código: ${code}`;
  };
  const fetchPdf = async () => {
    setFetching(true);
    try {
      await download(`/api/customers/${encodeURIComponent(id)}/report.pdf`);
    } catch (error) {
      toast(failed(error), { failed: true });
    } finally {
      setFetching(false);
    }
  };
  return (
    <Group gap="xs" className={s.screen ?? ''}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >{t`Imprimir`}</Button>
      {mayKeep && (
        <Button leftSection={<IconDownload size={16} aria-hidden />} loading={fetching} onClick={() => void fetchPdf()}>
          {t`Descargar PDF`}
        </Button>
      )}
    </Group>
  );
}
