import { useQuery } from '@apollo/client/react';
import { tagLimits } from '@clientela/domain/tag';
import { TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import s from '../../../ui/search-select.module.css';
import { TagOptions } from '../../tags/tags.graphql';

interface Props {
  name: string;
  label: string;
  description?: string;
  error: ReactNode;
  value: readonly string[];
  onChange: (names: readonly string[]) => void;
  onBlur: () => void;
}

/** Tags by name: those in use are offered, others are made when it is saved. */
export function TagsField({ value, ...props }: Props) {
  const [typed, setTyped] = useState('');
  const [asked, ask] = useState(false);
  const [query] = useDebouncedValue(typed, 200);
  const { data } = useQuery(TagOptions, { variables: { query: query || null }, skip: !asked });
  return (
    <TagsInput
      {...props}
      value={[...value]}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => ask(true)}
      data={data?.tags.nodes.map((tag) => tag.name) ?? []}
      // The server has searched already, and better.
      filter={({ options }) => options}
      // Half a word is no tag: neither when one leaves the field nor when one presses Escape.
      acceptValueOnBlur={false}
      maxLength={tagLimits.name.max}
      withScrollArea={false}
      classNames={{ options: s.options }}
    />
  );
}
