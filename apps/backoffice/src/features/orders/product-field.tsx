import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import s from '../../ui/search-select.module.css';
import { ProductOptions } from './products.graphql';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (products: string[]) => void;
}

/** Products, any of them: offered from what was sold, or anything that is typed. */
export function ProductField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [asked, ask] = useState(false);
  const [query] = useDebouncedValue(typed, 200);
  const { data } = useQuery(ProductOptions, { variables: { query }, skip: !asked });
  return (
    <TagsInput
      label={label}
      value={[...value]}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => ask(true)}
      data={[...new Set(data?.soldProducts.map((product) => product.title))]}
      // The server has searched already.
      filter={({ options }) => options}
      placeholder={value.length > 0 ? undefined : t`Artículo o referencia`}
      withScrollArea={false}
      classNames={{ options: s.options }}
    />
  );
}
