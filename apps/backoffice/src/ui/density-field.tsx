import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { chooseDensity, type Density, useDensity } from '../lib/density';

/** How tall the rows of lists are; it holds at once. */
export function DensityField({ size }: { size?: 'xs' }) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`Altura de las filas`}
      size={size}
      value={useDensity()}
      onChange={(event) => chooseDensity(event.currentTarget.value as Density)}
      data={[
        { value: 'compact', label: t`Compacta` },
        { value: 'normal', label: t`Normal` },
        { value: 'roomy', label: t`Amplia` },
      ]}
    />
  );
}
