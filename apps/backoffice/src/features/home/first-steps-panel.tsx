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
  if (!data) return null;
  const steps = [
    { to: '/clientes/nuevo', label: t`Añade tu primer cliente`, done: data.customers.nodes.length > 0 },
    { to: '/etiquetas', label: t`Crea una etiqueta para reunir clientes`, done: data.tags.nodes.length > 0 },
    { to: '/ajustes/canales', label: t`Di por dónde vendes`, done: data.channels.nodes.length > 0 },
    { to: '/pedidos', label: t`Recibe el primer pedido`, done: data.orders.nodes.length > 0 },
  ] as const;
  const count = steps.filter((step) => step.done).length;
  if (count === steps.length) return null;
  return (
    <Panel title={t`Primeros pasos: ${count} de ${steps.length}`}>
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
