import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { chooseDensity, chosenDensity, type Density } from '../../lib/density';
import { chooseShortcuts, shortcutsOn } from '../../lib/shortcuts-choice';
import { useChooseLanguage } from '../../lib/use-choose-language';
import { useLanguage } from '../../lib/use-language';
import { FieldGrid } from '../../ui/field-grid';
import { Panel } from '../../ui/panel';

/** How the screen looks and listens in this browser. Each choice holds at once. */
export function ScreenPanel() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  return (
    <Panel title={t`Pantalla`}>
      <FieldGrid>
        <NativeSelect
          label={t`Tema`}
          value={colorScheme}
          onChange={(event) => setColorScheme(event.currentTarget.value as typeof colorScheme)}
          data={[
            { value: 'light', label: t`Claro` },
            { value: 'dark', label: t`Oscuro` },
            { value: 'auto', label: t`Como el sistema` },
          ]}
        />
        <NativeSelect
          label={t`Idioma`}
          value={language}
          onChange={(event) => void chooseLanguage(event.currentTarget.value === 'en' ? 'en' : 'es')}
          data={[
            { value: 'es', label: 'Español' },
            { value: 'en', label: 'English' },
          ]}
        />
        <DensityChoice />
        <ShortcutsChoice />
      </FieldGrid>
    </Panel>
  );
}

function DensityChoice() {
  const { t } = useLingui();
  const [density, setDensity] = useState(chosenDensity);
  const choose = (next: Density) => {
    chooseDensity(next);
    setDensity(next);
  };
  return (
    <NativeSelect
      label={t`Altura de las filas`}
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

function ShortcutsChoice() {
  const { t } = useLingui();
  const [on, setOn] = useState(shortcutsOn);
  const choose = (next: boolean) => {
    chooseShortcuts(next);
    setOn(next);
  };
  return (
    <Checkbox
      label={t`Atajos de una tecla`}
      description={t`Como «/» para buscar o «J» y «K» para moverse. Con «?» los ves todos.`}
      checked={on}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  );
}
