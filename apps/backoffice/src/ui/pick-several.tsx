import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import s from './search-select.module.css';

interface Props<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any of several that are all known. */
export function PickSeveral<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  const { t } = useLingui();
  // What the address names and the shop has no more stays in sight.
  const gone = value.filter((one) => !choices.some((choice) => choice.value === one));
  return (
    <MultiSelect
      label={label}
      data={[...choices, ...gone.map((one) => ({ value: one, label: one }))]}
      value={[...value]}
      placeholder={value.length > 0 ? undefined : t`Cualquiera`}
      onChange={(next) => onChange(next as Value[])}
      searchable
      hidePickedOptions
      withScrollArea={false}
      classNames={{ inputField: s.field, options: s.options }}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  );
}
