import { useLingui } from '@lingui/react/macro';
import { Divider } from '@mantine/core';
import { formatDay, formatPercentage, formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { EditablePanel } from '../../../ui/editable-panel';
import { Fact, Facts } from '../../../ui/facts';
import s from '../../../ui/record.module.css';
import { When } from '../../../ui/when';
import { OrderCountLink } from '../../orders/order-count-link';
import { useMay, useShop } from '../../session/session';
import type { Customer } from '../customer';
import { useCustomerWords } from '../customer-labels';
import { IdentityForm } from '../edit/identity-form';

/** Who it is, and the three numbers that staff look for first. */
export function SummaryPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const words = useCustomerWords();
  return (
    <EditablePanel
      title={t`Resumen`}
      edit={t`Editar el resumen`}
      may={useMay('WRITE_CUSTOMERS')}
      form={(done) => <IdentityForm customer={customer} onDone={done} />}
    >
      <dl className={s.figures}>
        <div>
          <dt>{t`Pedidos`}</dt>
          <dd>
            <OrderCountLink customer={customer} />
          </dd>
        </div>
        <div>
          <dt>{t`Total gastado`}</dt>
          {(customer.totalsSpent.length ? customer.totalsSpent : [customer.totalSpent]).map((sum) => (
            <dd key={sum.currencyCode}>{formatSum(language, sum)}</dd>
          ))}
        </div>
        <div>
          <dt>{t`Último pedido`}</dt>
          <dd>{customer.lastOrderAt ? <When at={customer.lastOrderAt} timeZone={timeZone} relative /> : t`Ninguno`}</dd>
        </div>
      </dl>
      <Divider my="md" />
      <Facts columns>
        <Fact name={t`Nombre`}>{customer.firstName}</Fact>
        <Fact name={t`Apellidos`}>{customer.lastName}</Fact>
        <Fact name={t`Empresa`}>{customer.companyName}</Fact>
        <Fact name={t`Tipo`}>{words.type[customer.type]}</Fact>
        <FiscalFacts customer={customer} />
        <Fact name={t`Cómo llegó`}>{words.source[customer.source]}</Fact>
        <Fact name={t`Alta`}>
          <When at={customer.createdAt} timeZone={timeZone} />
        </Fact>
        <Fact name={t`Último acceso`}>
          {customer.lastAccessAt && <When at={customer.lastAccessAt} timeZone={timeZone} relative />}
        </Fact>
        <Fact name={t`Área privada`}>{customer.hasLogin ? t`Con contraseña` : t`Sin contraseña`}</Fact>
        <Fact name={t`Referencia externa`}>{customer.externalReference}</Fact>
        <Fact name={t`Datos completos`}>{formatPercentage(language, String(customer.completeness))}</Fact>
      </Facts>
    </EditablePanel>
  );
}

/** Tax ids and birthday: in full for those who may, else what the server masks. */
function FiscalFacts({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (!useMay('READ_PII')) return <Fact name={t`NIF`}>{customer.taxIdMasked}</Fact>;
  const doubt = (valid: boolean | null) => (valid === false ? ` ${t`(no parece correcto)`}` : '');
  return (
    <>
      <Fact name={t`NIF`}>{customer.taxId && customer.taxId + doubt(customer.taxIdValid)}</Fact>
      <Fact name={t`NIF-IVA`}>{customer.vatId && customer.vatId + doubt(customer.vatIdValid)}</Fact>
      <Fact name={t`Cumpleaños`}>{customer.birthday && formatDay(language, customer.birthday)}</Fact>
    </>
  );
}
