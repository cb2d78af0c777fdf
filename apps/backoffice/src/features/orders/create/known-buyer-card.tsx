import { useLingui } from '@lingui/react/macro';
import { Button, Group, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import s from '../../../ui/record.module.css';
import type { KnownBuyer } from './price-facts';

interface Props {
  buyer: KnownBuyer | undefined;
  failed: string | undefined;
  error: string | undefined;
  onChange: (id: string) => void;
}

/** Who was chosen, and what stands in the way of selling to them. */
export function KnownBuyerCard({ buyer, failed, error, onChange }: Props) {
  const { t } = useLingui();
  const reason = buyer?.blockedReason ?? '';
  const blocked =
    buyer?.status === 'BLOCKED' ? t`Este cliente está bloqueado y no puede comprar. Motivo: ${reason}` : '';
  const problem = failed ?? (blocked || error);
  return (
    <Group justify="space-between" align="start" gap="sm">
      {buyer ? (
        <div>
          <Link to="/clientes/$id" params={{ id: buyer.id }} className={s.strong}>
            {buyer.displayName}
          </Link>
          <Text size="sm" c="dimmed">
            {[buyer.email, buyer.phoneFormatted ?? buyer.phone].filter(Boolean).join(' · ')}
          </Text>
          {buyer.status === 'ARCHIVED' && <Text size="sm">{t`Está archivado. Puedes venderle igual.`}</Text>}
        </div>
      ) : (
        !failed && <Skeleton height={44} width={220} />
      )}
      <Button variant="default" name="customerId" onClick={() => onChange('')}>
        {t`Cambiar`}
      </Button>
      <div role="alert" style={{ flexBasis: '100%' }}>
        {problem && <Text c="var(--mantine-color-error)">{problem}</Text>}
      </div>
    </Group>
  );
}
