import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

/** Copies a value; `what` says which in the label, as in «Copiar el correo». */
export function CopyIcon({ value, what }: { value: string; what: string }) {
  const { t } = useLingui();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <>
          <ActionIcon variant="subtle" color="gray" aria-label={what} title={what} onClick={copy}>
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
          <span role="status">{copied && <span>{t`Copiado`}</span>}</span>
        </>
      )}
    </CopyButton>
  );
}
