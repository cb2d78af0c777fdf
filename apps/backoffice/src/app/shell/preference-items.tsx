import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { prefer } from '../../lib/preferences';
import { languageChoices, useLanguage } from '../../lib/use-language';
import { ChoiceItems } from '../../ui/choice-items';

export function ThemeItems() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <ChoiceItems
      label={t`Tema`}
      value={colorScheme}
      onChange={setColorScheme}
      choices={[
        { value: 'light', label: t`Claro`, icon: <IconSun size={16} aria-hidden /> },
        { value: 'dark', label: t`Oscuro`, icon: <IconMoon size={16} aria-hidden /> },
        { value: 'auto', label: t`Como el sistema`, icon: <IconDeviceDesktop size={16} aria-hidden /> },
      ]}
    />
  );
}

export function LanguageItems() {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ChoiceItems
      label={t`Idioma`}
      value={language}
      onChange={(next) => prefer('language', next)}
      choices={languageChoices}
    />
  );
}
