import { useLingui } from '@lingui/react/macro';
import { Anchor, Group, Loader, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { useLanguage } from '../../lib/use-language';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { isWriting } from '../../ui/use-shortcuts';
import s from './import.module.css';
import { templateAddress } from './import-api';
import type { Draft } from './import-draft';
import { PastRuns } from './past-runs';
import { Refusal } from './refusal';
import { useChooseFile } from './use-choose-file';

/** The file: dropped, picked or pasted. Its beginning is read at once. */
export function FileStep({ draft }: { draft: Draft | null }) {
  const { t } = useLingui();
  const { choose, reading, refusal } = useChooseFile();
  usePastedFile(choose);
  return (
    <Stack gap="md">
      <Panel title={t`Elige el archivo`}>
        <Stack gap="sm">
          <DropZone onFile={choose} reading={reading} />
          {refusal && <Refusal>{refusal}</Refusal>}
          {draft && !reading && (
            <Text size="sm">
              {t`Ya has elegido «${draft.file.name}».`}{' '}
              <Link className={r.back} to="/importar" search={{ paso: 'columnas' }}>{t`Seguir con él`}</Link>
            </Text>
          )}
          <Hints />
        </Stack>
      </Panel>
      <PastRuns />
    </Stack>
  );
}

function DropZone({ onFile, reading }: { onFile: (file: File) => void; reading: boolean }) {
  const { t } = useLingui();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <label
      className={s.drop}
      data-over={over || undefined}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      {reading ? <Loader size="sm" /> : <IconUpload size={24} aria-hidden />}
      <span className={s.big}>{reading ? t`Leyendo el archivo…` : t`Elige un archivo CSV`}</span>
      <span className={s.note}>{t`O suéltalo aquí, o pega las filas con Ctrl V. Hasta 200 MB.`}</span>
      <input
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

function Hints() {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t`Reconocemos lo que exportan Shopify, WooCommerce, PrestaShop, Magento, Odoo, Google Contacts, HubSpot, Mailchimp, Stripe y otros. De cualquier otro programa, tú dices a dónde va cada columna.`}
      </Text>
      <Text size="sm">{t`¿La tienes en Excel o en otra hoja de cálculo? Guárdala antes como CSV.`}</Text>
      <Group gap="md">
        <Anchor href={templateAddress('customers', language)} download size="sm">{t`Plantilla CSV de clientes`}</Anchor>
        <Anchor href={templateAddress('orders', language)} download size="sm">{t`Plantilla CSV de pedidos`}</Anchor>
      </Group>
    </Stack>
  );
}

/** Pasted rows are a file as well: a copied spreadsheet comes with tabs. */
function usePastedFile(onFile: (file: File) => void) {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) onFile(file);
    else if (text.includes('\n')) onFile(new File([text], 'pegado.csv', { type: 'text/csv' }));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
