import { useLingui } from '@lingui/react/macro';
import { useMay } from '../../features/session/session';
import { Dialog } from '../../ui/dialog';
import { useSections } from '../sections';
import s from './key-map.module.css';

/** Which keys do what. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const go = useSections().flatMap(({ key, label }) => (key ? [{ keys: ['G', key.toUpperCase()], does: label }] : []));
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const choosing = [
    { keys: ['X'], does: t`Elegir la fila; con mayúsculas, hasta ella` },
    { keys: ['Ctrl', 'A'], does: t`Elegir la página` },
    { keys: ['T'], does: t`Etiquetas de la fila o de lo elegido` },
    { keys: ['B'], does: t`A lo que se puede hacer con lo elegido` },
  ];
  const newOrder = [
    { keys: [t`Intro`], does: t`Seguir con el campo siguiente` },
    { keys: ['Ctrl', t`Supr`], does: t`Quitar la línea` },
    { keys: ['Ctrl', t`Intro`], does: t`Crear el pedido` },
  ];
  const parts = [
    {
      title: t`En cualquier página`,
      rows: [
        { keys: ['Ctrl', 'K'], does: t`Ir, crear o buscar` },
        { keys: ['Ctrl', 'S'], does: t`Guardar` },
        { keys: ['Ctrl', 'Z'], does: t`Deshacer lo último` },
        { keys: ['?'], does: t`Estos atajos` },
        { keys: ['Esc'], does: t`Cerrar lo que se abrió` },
      ],
    },
    {
      title: t`En las listas`,
      rows: [
        { keys: ['/'], does: t`Buscar` },
        { keys: ['J'], does: t`Fila siguiente` },
        { keys: ['K'], does: t`Fila anterior` },
        { keys: ['↓', '↑'], does: t`De fila en fila` },
        { keys: [t`Intro`], does: t`Abrir la fila` },
        { keys: [t`Espacio`], does: t`Vista rápida; otra vez para cerrarla` },
        ...(mayWrite ? choosing : []),
        { keys: ['['], does: t`Página anterior` },
        { keys: [']'], does: t`Página siguiente` },
        ...(mayWrite ? [{ keys: ['C'], does: t`Crear` }] : []),
        { keys: ['F'], does: t`Filtros` },
        { keys: ['L'], does: t`Columnas` },
      ],
    },
    {
      title: t`En una ficha`,
      rows: [
        { keys: ['['], does: t`Cliente anterior de la lista` },
        { keys: [']'], does: t`Cliente siguiente de la lista` },
        ...(mayWrite ? [{ keys: ['T'], does: t`Cambiar sus etiquetas` }] : []),
      ],
    },
    ...(mayWrite ? [{ title: t`Al hacer un pedido`, rows: newOrder }] : []),
    { title: t`Ir a`, rows: go },
  ];
  return (
    <Dialog title={t`Atajos de teclado`} onClose={onClose} size="lg">
      <div className={s.parts}>
        {parts.map((part) => (
          <section key={part.title} aria-label={part.title}>
            <h3 className={s.title}>{part.title}</h3>
            <dl className={s.rows}>
              {part.rows.map(({ keys, does }) => (
                <div key={keys.join(' ')} className={s.row}>
                  <dt>
                    <kbd className={s.key}>{keys.join(' ')}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
