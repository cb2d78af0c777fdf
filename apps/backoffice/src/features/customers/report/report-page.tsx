import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDate } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { PageHead } from '../../../ui/page';
import record from '../../../ui/record.module.css';
import { RecordPage } from '../../../ui/record-page';
import { useMay, useShop } from '../../session/session';
import type { ReportedCustomer } from './report';
import { CustomerReport } from './report.graphql';
import s from './report.module.css';
import { ReportActions } from './report-actions';
import { ReportAddresses, ReportData } from './report-data';
import { ReportMonths, ReportProducts, ReportTotals } from './report-orders';

const route = getRouteApi('/inside/clientes/$id/informe');

/** The report of a customer: all on one sheet after the other, to print and to keep. */
export function ReportPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const personal = useMay('READ_PII');
  const { data, error, refetch } = useQuery(CustomerReport, {
    variables: { id, personal },
    fetchPolicy: 'cache-and-network',
  });
  const customer = data?.customer;
  return (
    <RecordPage
      back={
        <span className={s.screen}>
          <Link to="/clientes/$id" params={{ id }} className={record.back}>
            <IconArrowLeft size={16} aria-hidden /> {t`Ficha`}
          </Link>
        </span>
      }
      error={error}
      answered={!!data}
      retry={() => void refetch()}
      words={{
        name: t`Informe`,
        loading: t`Cargando el informe…`,
        failed: t`No se pudo cargar el informe.`,
        missing: t`No encontramos a este cliente`,
        missingNotice: t`Esta ficha no existe en la tienda`,
        missingReason: t`Puede que se haya eliminado, o que el enlace sea de otra de tus tiendas.`,
      }}
    >
      {customer && <Report customer={customer} />}
    </RecordPage>
  );
}

function Report({ customer }: { customer: ReportedCustomer }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone, name: shop } = useShop();
  const today = formatDate(language, timeZone, new Date().toISOString());
  return (
    <article className={s.report}>
      <PageHead title={t`Informe de ${customer.displayName}`} actions={<ReportActions id={customer.id} />} />
      <p className={s.note}>{t`Cliente n.º ${customer.number} · ${shop} · Hecho el ${today}`}</p>
      <ReportData customer={customer} />
      <ReportAddresses customer={customer} />
      <ReportTotals customer={customer} />
      <ReportMonths customer={customer} />
      <ReportProducts customer={customer} />
    </article>
  );
}
