import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useChooseLanguage } from '../../lib/use-choose-language';
import { useLanguage } from '../../lib/use-language';

/** Spanish or English, each by its own name. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const choose = useChooseLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Idioma`}
      value={useLanguage()}
      onChange={(language) => void choose(language)}
      data={[
        { value: 'es', label: 'Español' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
