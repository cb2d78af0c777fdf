import { useQuery } from '@apollo/client/react';
import { orderLimits } from '@clientela/domain/order';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { fromAmount, fromDecimal } from '../../../lib/decimal';
import { formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { FindBox } from '../../../ui/find-box';
import { SoldProducts } from './create.graphql';
import type { TypedLine } from './draft';

interface Props {
  error?: ReactNode;
  onAdd: (line: Partial<TypedLine>) => void;
  onEmpty: () => void;
  onUp: () => void;
}

const other = 'other';

/** Adds a line: what was sold before is offered as one types, with the price that it had; anything else is typed. */
export function LineFinder({ onAdd, ...props }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [text, setText] = useState('');
  const search = text.trim();
  const [settled] = useDebouncedValue(search, 150);
  const { data, loading } = useQuery(SoldProducts, { variables: { query: settled } });
  const searching = search !== settled || loading;
  const sold = searching ? [] : (data?.soldProducts ?? []);
  const options = sold.map((product, index) => ({
    id: String(index),
    label: product.title,
    detail: [product.sku, product.unitPrice && formatSum(language, product.unitPrice)].filter(Boolean).join(' · '),
  }));
  const free = search && !searching ? [{ id: other, label: t`Añadir «${search}»` }] : [];
  const pick = (id: string) => {
    setText('');
    const product = id === other ? undefined : sold[Number(id)];
    if (!product) return onAdd({ title: search });
    onAdd({
      title: product.title,
      sku: product.sku ?? '',
      unitPrice: fromAmount(product.unitPrice?.amount, language),
      taxRate: fromDecimal(product.taxRate, language),
    });
  };
  return (
    <FindBox
      {...props}
      name="lines"
      label={t`Añadir artículo`}
      placeholder={t`Nombre o referencia`}
      maxLength={orderLimits.title.max}
      text={text}
      onText={setText}
      options={[...options, ...free]}
      searching={searching}
      onPick={pick}
    />
  );
}
