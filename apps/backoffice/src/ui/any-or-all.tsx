import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';

interface Props {
  label: string;
  /** «Todas» or «Todos»: it goes with what is chosen. */
  allLabel: string;
  all: boolean;
  onChange: (all: boolean) => void;
}

/** With several names chosen: is one of them enough, or must it be all? */
export function AnyOrAll(props: Props) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      aria-label={props.label}
      size="xs"
      value={props.all ? 'all' : 'any'}
      onChange={(value) => props.onChange(value === 'all')}
      data={[
        { value: 'any', label: t`Cualquiera` },
        { value: 'all', label: props.allLabel },
      ]}
    />
  );
}
