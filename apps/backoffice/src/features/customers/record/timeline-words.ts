import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const actions: Record<string, MessageDescriptor> = {
  'customer.create': msg`Cliente creado`,
  'customer.update': msg`Datos cambiados`,
};

const fields: Record<string, MessageDescriptor> = {
  firstName: msg`Nombre`,
  lastName: msg`Apellidos`,
  companyName: msg`Empresa`,
  email: msg`Correo`,
  phone: msg`Teléfono`,
};

/** What the audit's words are called on the screen; a word that a newer server uses is shown as it is. */
export function useTimelineWords() {
  const { t } = useLingui();
  const say = (words: Record<string, MessageDescriptor>) => (word: string) => {
    const label = words[word];
    return label ? t(label) : word;
  };
  return { action: say(actions), field: say(fields) };
}
