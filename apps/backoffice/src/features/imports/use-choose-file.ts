import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { refusalOf } from '../../lib/api-error';
import { type FileKind, previewFile } from './import-api';
import { beginDraft } from './import-draft';
import { useDraftOwner } from './use-draft-owner';

const megabytes = 200;

/** Reads the beginning of a file and goes on to its columns; `refusal` says why it is none. */
export function useChooseFile() {
  const { t } = useLingui();
  const owner = useDraftOwner();
  const navigate = useNavigate();
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const asked = useRef<File>(undefined);
  const choose = async (file: File, kind?: FileKind) => {
    asked.current = file;
    setRefusal(undefined);
    if (file.size === 0) return setRefusal(t`«${file.name}» está vacío. Elige otro archivo.`);
    if (file.size > megabytes * 1024 * 1024)
      return setRefusal(
        t`«${file.name}» pasa de ${megabytes} MB. Divídelo en varios archivos, cada uno con su cabecera.`,
      );
    setReading(true);
    try {
      const preview = await previewFile(file, kind);
      if (asked.current !== file) return;
      beginDraft(owner, file, preview);
      await navigate({ to: '/importar', search: { paso: 'columnas' } });
    } catch (error) {
      setRefusal(
        refusalOf(error) ?? t`No se pudo leer el archivo. Comprueba tu conexión y que el archivo sigue en su sitio.`,
      );
    } finally {
      if (asked.current === file) setReading(false);
    }
  };
  return { choose: (file: File, kind?: FileKind) => void choose(file, kind), reading, refusal };
}
