import { addressLines } from '@clientela/domain/address-lines';
import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../lib/use-language';
import { CopyIcon } from './copy-icon';
import { PhoneNumber } from './phone-number';
import s from './record.module.css';

interface Address {
  label?: string | null;
  recipient: string | null;
  company: string | null;
  line1: string | null;
  line2: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  countryCode: string | null;
  phone: string | null;
}

interface Props {
  address: Address;
  /** What can be done with it. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** An address as the post wants it, to read and to copy. */
export function PostalAddress({ address, actions, children }: Props) {
  const { t } = useLingui();
  const lines = addressLines(address, useLanguage());
  return (
    <div className={s.item}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <address className={s.lines}>
          {address.label && <Text fw={600}>{address.label}</Text>}
          {lines.map((line) => (
            <div key={line}>{line === address.phone ? <PhoneNumber phone={line} /> : line}</div>
          ))}
        </address>
        <Group gap={4} wrap="nowrap">
          <CopyIcon value={lines.join('\n')} what={t`Copiar la dirección`} />
          {actions}
        </Group>
      </Group>
      {children}
    </div>
  );
}
