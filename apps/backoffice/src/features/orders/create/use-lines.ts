import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { toast } from '../../../lib/toast';
import { lineName, type TypedLine } from './draft';
import type { OrderForm } from './use-order-form';

const blank: TypedLine = { title: '', sku: '', quantity: '1', unitPrice: '', discount: '', taxRate: '' };

/** Adds lines and takes them away, which can be taken back. */
export function useLines(form: OrderForm) {
  const { t } = useLingui();
  const count = useRef(0);
  const current = useRef(form);
  useEffect(() => {
    current.current = form;
  });
  return {
    /** @returns the key of the line */
    add: (said: Partial<TypedLine>): string => {
      count.current += 1;
      const key = `n${count.current}`;
      for (const [field, text] of Object.entries({ ...blank, ...said })) {
        form.set(lineName(key, field as keyof TypedLine), text);
      }
      form.set('lines', [...form.values.lines, key]);
      return key;
    },
    remove: (key: string) => {
      const place = form.values.lines.indexOf(key);
      const title = form.values[lineName(key, 'title')] ?? '';
      form.set(
        'lines',
        form.values.lines.filter((one) => one !== key),
      );
      const putBack = () => {
        const { lines } = current.current.values;
        if (!lines.includes(key)) current.current.set('lines', lines.toSpliced(place, 0, key));
      };
      toast(title ? t`Quitado: ${title}.` : t`Línea quitada.`, { undo: putBack });
    },
  };
}
