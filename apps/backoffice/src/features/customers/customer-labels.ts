import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { IconArchive, IconBan } from '@tabler/icons-react';
import type { CustomerSource, CustomerStatus, CustomerType } from '../../gql/graphql';
import type { Tone } from '../../ui/badge';

/** What the screens call each value; the compiler asks for the missing one. */
export const typeLabels: Record<CustomerType, MessageDescriptor> = {
  INDIVIDUAL: msg`Particular`,
  SELF_EMPLOYED: msg`Autónomo`,
  COMPANY: msg`Empresa`,
};

export const sourceLabels: Record<CustomerSource, MessageDescriptor> = {
  MANUAL: msg`Añadido a mano`,
  ORDER: msg`Por una compra`,
  SIGN_UP: msg`Se registró`,
  IMPORT: msg`Importado de un archivo`,
  API: msg`Creado por una aplicación`,
  POS: msg`Creado en la caja`,
};

export const statusLabels: Record<CustomerStatus, MessageDescriptor> = {
  ACTIVE: msg`Activo`,
  BLOCKED: msg`Bloqueado`,
  ARCHIVED: msg`Archivado`,
};

/** Active customers need no badge. */
export const statusBadges: Record<Exclude<CustomerStatus, 'ACTIVE'>, { tone: Tone; icon: typeof IconBan }> = {
  BLOCKED: { tone: 'bad', icon: IconBan },
  ARCHIVED: { tone: 'neutral', icon: IconArchive },
};
