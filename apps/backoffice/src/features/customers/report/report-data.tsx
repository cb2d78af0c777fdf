import { addressLines } from '@clientela/domain/address-lines';
import { localeWords } from '@clientela/domain/locale-words';
import { useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import { formatDate, formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Fact, Facts } from '../../../ui/facts';
import { useShop } from '../../session/session';
import { useCustomerWords } from '../customer-labels';
import type { ReportedCustomer } from './report';
import s from './report.module.css';

/** Who it is: what is known and nothing else. */
export function ReportData({ customer }: { customer: ReportedCustomer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const words = useCustomerWords();
  const { status, blockedReason, phone, locale, birthday, lastOrderAt } = customer;
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  return (
    <section className={s.part}>
      <Title order={2}>{t`Datos`}</Title>
      <Facts columns>
        <Fact name={t`Tipo`}>{words.type[customer.type]}</Fact>
        <Fact name={t`Estado`}>
          {words.status[status]}
          {blockedReason && `: ${blockedReason}`}
        </Fact>
        <Fact name={t`Empresa`}>{customer.companyName}</Fact>
        <Fact name={t`NIF`}>{customer.taxId ?? customer.taxIdMasked}</Fact>
        <Fact name={t`NIF-IVA`}>{customer.vatId}</Fact>
        <Fact name={t`Cumpleaños`}>{birthday && formatDay(language, birthday)}</Fact>
        <Fact name={t`Correo`}>{customer.email}</Fact>
        <Fact name={t`Teléfono`}>{customer.phoneFormatted ?? phone}</Fact>
        <Fact name={t`Idioma`}>{locale && localeWords[language][locale]}</Fact>
        <Fact name={t`Grupos`}>{names(customer.groups)}</Fact>
        <Fact name={t`Etiquetas`}>{names(customer.tags)}</Fact>
        <Fact name={t`Cómo llegó`}>{words.source[customer.source]}</Fact>
        <Fact name={t`Alta`}>{formatDate(language, timeZone, customer.createdAt)}</Fact>
        <Fact name={t`Último pedido`}>{lastOrderAt && formatDate(language, timeZone, lastOrderAt)}</Fact>
        <Fact name={t`Referencia externa`}>{customer.externalReference}</Fact>
      </Facts>
    </section>
  );
}

/** Where their invoices and parcels go. */
export function ReportAddresses({ customer: { addresses } }: { customer: ReportedCustomer }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (!addresses?.length) return null;
  return (
    <section className={s.part}>
      <Title order={2}>{t`Direcciones`}</Title>
      <div className={s.parts}>
        {addresses.map((address) => {
          const { id, label, isDefaultBilling, isDefaultShipping } = address;
          const uses = [label, isDefaultBilling && t`Para facturas`, isDefaultShipping && t`Para envíos`].filter(
            Boolean,
          );
          return (
            <address key={id} className={s.address}>
              {uses.length > 0 && <strong>{uses.join(', ')}</strong>}
              {addressLines(address, language).map((line) => (
                <div key={line}>{line}</div>
              ))}
            </address>
          );
        })}
      </div>
    </section>
  );
}
