import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { prefer } from '../../lib/preferences';
import { languageChoices, useLanguage } from '../../lib/use-language';

/** Spanish or English, each by its own name. */
export function LanguageSwitch() {
  const { t } = useLingui();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Idioma`}
      value={useLanguage()}
      onChange={(language) => prefer('language', language)}
      data={languageChoices}
    />
  );
}
