import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, Text, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { prefer } from '../../lib/preferences';
import { chooseShortcuts, shortcutsOn } from '../../lib/shortcuts-choice';
import { languageChoices, useLanguage } from '../../lib/use-language';
import { DensityField } from '../../ui/density-field';
import { FieldGrid } from '../../ui/field-grid';
import { Panel } from '../../ui/panel';
import { ColumnsReset } from './columns-reset';

/** How the screen looks and listens. Each choice holds at once. */
export function ScreenPanel() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
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
          onChange={(event) => prefer('language', event.currentTarget.value)}
          data={languageChoices}
        />
        <DensityField />
        <ShortcutsChoice />
      </FieldGrid>
      <Group justify="space-between" mt="md">
        <Text size="sm" c="dimmed">
          {t`Tema, idioma, altura de las filas y columnas van contigo a cualquier navegador. Los atajos son de este.`}
        </Text>
        <ColumnsReset />
      </Group>
    </Panel>
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
