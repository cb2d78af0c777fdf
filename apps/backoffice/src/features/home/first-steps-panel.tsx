import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../ui/panel';
import { useMay } from '../session/session';
import { FirstSteps } from './home.graphql';
import s from './home.module.css';

/** What a new shop begins with; gone once it is all done, and for those who may not do it. */
export function FirstStepsPanel() {
  const { t } = useLingui();
  const may = useMay('SETTINGS');
  const { data } = useQuery(FirstSteps, { fetchPolicy: 'cache-and-network', skip: !may });
  const mayImport = useMay('IMPORT');
  const mayConnect = useMay('ADMIN');
  if (!data) return null;
  const isEmpty = data.customers.nodes.length === 0;
  const ways = [
    ...(mayImport
      ? [{ to: '/importar', label: t`Importar mi archivo`, says: t`Un CSV de tu tienda o de Excel.` }]
      : []),
    { to: '/clientes/nuevo', label: t`Añadir el primer cliente`, says: t`Con el nombre basta.` },
    ...(mayConnect
      ? [{ to: '/ajustes/aplicaciones', label: t`Conectar mi tienda`, says: t`Con una clave de aplicación.` }]
      : []),
  ] as const;
  const steps = [
    { to: '/clientes', label: t`Trae a tus clientes`, done: data.customers.nodes.length > 0 },
    { to: '/etiquetas', label: t`Crea una etiqueta para reunir clientes`, done: data.tags.nodes.length > 0 },
    { to: '/ajustes/canales', label: t`Di por dónde vendes`, done: data.channels.nodes.length > 0 },
    { to: '/pedidos', label: t`Recibe el primer pedido`, done: data.orders.nodes.length > 0 },
  ] as const;
  const count = steps.filter((step) => step.done).length;
  if (count === steps.length) return null;
  return (
    <Panel title={t`Primeros pasos: ${count} de ${steps.length}`}>
      {isEmpty && (
        <section className={s.ways} aria-label={t`¿Cómo empezamos?`}>
          <p className={s.question}>{t`¿Cómo empezamos?`}</p>
          <ul className={s.figures}>
            {ways.map(({ to, label, says }) => (
              <li key={to}>
                <Link to={to} className={s.figure}>
                  <span className={s.name}>{label}</span>
                  <span className={s.detail}>{says}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className={s.steps}>
        {steps.map(({ to, label, done }) => (
          <li key={to} className={s.step}>
            {done ? (
              <IconCircleCheck size={18} aria-hidden className={s.done} />
            ) : (
              <IconCircle size={18} aria-hidden className={s.open} />
            )}
            {done ? <span>{label}</span> : <Link to={to}>{label}</Link>}
            {done && <VisuallyHidden>{t`hecho`}</VisuallyHidden>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
