import { readBirthday } from '@clientela/domain/birthday-term';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatMonthName } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';

/** When a birthday is, in words: «Hoy», «En los próximos 7 días», «noviembre, diciembre». */
export function useBirthdayWords(): (written: string) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return (written) => {
    const term = readBirthday(written.split(','));
    if (!term) return written;
    if ('months' in term) return term.months.map((month) => formatMonthName(language, month)).join(', ');
    if (term.within === 0) return t`Hoy`;
    return plural(term.within, { one: 'Hoy o mañana', other: 'En los próximos # días' });
  };
}
