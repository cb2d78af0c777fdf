import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { type ColumnChoice, moved } from '../lib/columns';
import { DensityField } from './density-field';
import s from './list-view-panel.module.css';

/** A column by its name. */
export interface Named {
  id: string;
  header: string;
}
type Step = 1 | -1;

/** Ticks columns, moves them by buttons, and says how tall rows are. Each choice holds at once. */
export function ListViewPanel({ choice }: { choice: ColumnChoice<Named> }) {
  const { t } = useLingui();
  const ids = choice.shown.map((column) => column.id);
  const { list, announcement, move } = useMoves(choice, ids);
  return (
    <Stack gap="sm" className={s.panel}>
      <Text fw={600} size="sm" id="list-columns">{t`Columnas`}</Text>
      <ul className={s.columns} aria-labelledby="list-columns" ref={list}>
        {choice.shown.map((column, index) => (
          <li key={column.id} className={s.column}>
            <Checkbox
              size="xs"
              className={s.name}
              label={column.header}
              checked
              disabled={ids.length === 1}
              onChange={() => choice.choose(ids.filter((id) => id !== column.id))}
            />
            <MoveButton column={column} step={-1} disabled={index === 0} onMove={move} />
            <MoveButton column={column} step={1} disabled={index === ids.length - 1} onMove={move} />
          </li>
        ))}
        {choice.hidden.map((column) => (
          <li key={column.id} className={s.column}>
            <Checkbox
              size="xs"
              className={s.name}
              label={column.header}
              checked={false}
              onChange={() => choice.choose([...ids, column.id])}
            />
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      {!choice.isUsual && (
        <Button variant="subtle" size="compact-sm" onClick={() => choice.choose(null)}>
          {t`Volver a las columnas de siempre`}
        </Button>
      )}
      <DensityField size="xs" />
    </Stack>
  );
}

/** The button that was pressed keeps the focus wherever its row goes. */
function useMoves(choice: ColumnChoice<Named>, ids: readonly string[]) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<{ id: string; step: Step }>();
  useEffect(() => {
    if (!last) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-column="${last.id}"]`) ?? [];
    const [up, down] = [...buttons];
    const wanted = last.step < 0 ? [up, down] : [down, up];
    wanted.find((button) => button && !button.disabled)?.focus();
  }, [last]);
  const move = (column: Named, step: Step) => {
    choice.choose(moved(ids, column.id, step));
    setLast({ id: column.id, step });
  };
  const column = choice.shown.find((one) => one.id === last?.id);
  const place = ids.indexOf(last?.id ?? '') + 1;
  return { list, move, announcement: column && t`${column.header}: puesto ${place} de ${ids.length}` };
}

function MoveButton(props: {
  column: Named;
  step: Step;
  disabled: boolean;
  onMove: (column: Named, step: Step) => void;
}) {
  const { t } = useLingui();
  const { column, step } = props;
  const Icon = step < 0 ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      data-column={column.id}
      aria-label={step < 0 ? t`Adelantar ${column.header}` : t`Atrasar ${column.header}`}
      title={step < 0 ? t`Adelantar` : t`Atrasar`}
      disabled={props.disabled}
      onClick={() => props.onMove(column, step)}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
