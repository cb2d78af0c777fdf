import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { forgetDraft } from './import-draft';

/** Begins anew. */
export function AnotherFile() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const again = async () => {
    await navigate({ to: '/importar', search: {} });
    forgetDraft();
  };
  return <Button variant="default" onClick={() => void again()}>{t`Cargar otro archivo`}</Button>;
}
