import { bulkLimits } from '@clientela/domain/bulk';
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import s from './bulk.module.css';
import { isTooMany } from './bulk-target';

/** For how many customers a change is, and that they are too many for one. */
export function Whom({ count }: { count: number }) {
  const { t } = useLingui();
  const number = formatNumber(useLanguage(), count);
  const { max } = bulkLimits.customers;
  return (
    <>
      <Text>
        <Plural value={count} one={`De ${number} cliente.`} other={`De ${number} clientes.`} />
      </Text>
      {isTooMany(count) && (
        <Text className={s.remove}>{t`Por ahora se cambian hasta ${max} a la vez. Acota el filtro.`}</Text>
      )}
    </>
  );
}
