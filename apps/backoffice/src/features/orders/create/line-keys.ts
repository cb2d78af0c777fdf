import type { KeyboardEvent } from 'react';
import { type LineField, lineName, typedLine } from './draft';
import type { OrderForm } from './use-order-form';

/** What is done to the lines of an order. */
export interface LineActions {
  set: (name: `line.${string}`, text: string) => void;
  leave: (name: `line.${string}`) => void;
  remove: (key: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>, key: string, field: LineField) => void;
}

interface Around {
  form: OrderForm;
  focus: (name: string) => void;
  onRemove: (key: string) => void;
}

/** What the keys do in a line: Enter goes on, the arrows go up and down, Delete takes the line away. */
export function lineKeys(
  event: KeyboardEvent<HTMLInputElement>,
  { key, field }: { key: string; field: LineField },
  { form, focus, onRemove }: Around,
) {
  const { ctrlKey, metaKey, altKey, currentTarget } = event;
  if (altKey || event.nativeEvent.isComposing) return;
  const { lines } = form.values;
  const index = lines.indexOf(key);
  const go = (name: string) => {
    event.preventDefault();
    focus(name);
  };
  const neighbour = (step: number) => {
    const other = lines[index + step];
    return other === undefined ? 'lines' : lineName(other, field);
  };
  if (event.key === 'Enter' && !ctrlKey && !metaKey) {
    const needsPrice = field !== 'unitPrice' && typedLine(form.values, key).unitPrice === '';
    go(needsPrice ? lineName(key, 'unitPrice') : 'lines');
  } else if (event.key === 'ArrowDown') go(neighbour(1));
  else if (event.key === 'ArrowUp' && index > 0) go(neighbour(-1));
  else if (event.key === 'Delete' && (ctrlKey || metaKey || currentTarget.value === '')) {
    go(neighbour(1));
    onRemove(key);
  }
}
