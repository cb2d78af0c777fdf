import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { type Selection, useSelection } from '../../lib/selection';
import { toast } from '../../lib/toast';
import { useLanguage } from '../../lib/use-language';

interface List {
  query: string | undefined;
  filterBy: (query: string | undefined) => void;
}

/** Which customers are chosen. Another filter lets go of them, and offers them back. */
export function useCustomerSelection({ query, filterBy }: List, pageIds: readonly string[]): Selection {
  const { t } = useLingui();
  const language = useLanguage();
  return useSelection({
    filter: query,
    pageIds,
    goTo: filterBy,
    onLost: (count, recover) => {
      const number = formatNumber(language, count);
      toast(t`Has cambiado el filtro: ya no hay nadie elegido.`, {
        undo: recover,
        action: t`Recuperar selección (${number})`,
      });
    },
  });
}
