import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { chooseDensity, chosenDensity, type Density } from '../lib/density';

/** How tall the rows of lists are; it holds at once. */
export function DensityField({ size }: { size?: 'xs' }) {
  const { t } = useLingui();
  const [density, setDensity] = useState(chosenDensity);
  const choose = (next: Density) => {
    chooseDensity(next);
    setDensity(next);
  };
  return (
    <NativeSelect
      label={t`Altura de las filas`}
      size={size}
      value={density}
      onChange={(event) => choose(event.currentTarget.value as Density)}
      data={[
        { value: 'compact', label: t`Compacta` },
        { value: 'normal', label: t`Normal` },
        { value: 'roomy', label: t`Amplia` },
      ]}
    />
  );
}
