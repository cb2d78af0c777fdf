import { countryName } from '@clientela/domain/country';
import type { PresenceField } from '@clientela/domain/customer-filter';
import { useLingui } from '@lingui/react/macro';
import { usePeriodName } from '../../../lib/periods';
import { useRangeWords } from '../../../lib/range-words';
import { useLanguage } from '../../../lib/use-language';
import type { Chip } from '../../../ui/filter-chips';
import { useShop } from '../../session/session';
import { useCustomerWords } from '../customer-labels';
import type { ListFilter } from '../customer-query';
import { useBirthdayWords } from './use-birthday-words';

type Set = (part: Partial<ListFilter>) => void;

/** The filters in force that no picker shows, in words. */
export function useCustomerChips(filter: ListFilter, set: Set): Chip[] {
  const { t } = useLingui();
  const language = useLanguage();
  const namePeriod = usePeriodName(useShop().timeZone);
  const ranges = useRangeWords(useShop().currencyCode);
  const words = useCustomerWords();
  const birthdays = useBirthdayWords();
  const { products, bought } = filter;
  const chips: { name: string; value: string; without: Partial<ListFilter> }[] = [
    { name: t`Estado`, value: filter.status.map((one) => words.status[one]).join(', '), without: { status: [] } },
    { name: t`Tipo`, value: filter.type.map((one) => words.type[one]).join(', '), without: { type: [] } },
    { name: t`Origen`, value: filter.source.map((one) => words.source[one]).join(', '), without: { source: [] } },
    { name: t`Canal`, value: filter.channels.join(', '), without: { channels: [] } },
    { name: t`Cliente de`, value: filter.companies.join(', '), without: { companies: [] } },
    {
      name: t`País`,
      value: filter.countries.map((code) => countryName(code, language)).join(', '),
      without: { countries: [] },
    },
    { name: t`Ciudad`, value: filter.cities.join(', '), without: { cities: [] } },
    { name: t`Pedidos`, value: filter.orders ? ranges.count(filter.orders) : '', without: { orders: null } },
    { name: t`Total gastado`, value: filter.spent ? ranges.sum(filter.spent) : '', without: { spent: null } },
    {
      name: t`Último pedido`,
      value: filter.lastOrder ? namePeriod(filter.lastOrder) : '',
      without: { lastOrder: null },
    },
    { name: t`Cumpleaños`, value: filter.birthday ? birthdays(filter.birthday) : '', without: { birthday: null } },
    { name: t`Alta`, value: filter.created ? namePeriod(filter.created) : '', without: { created: null } },
    {
      name: t`Compró`,
      value: bought && products.length > 0 ? `${products.join(', ')} · ${namePeriod(bought)}` : products.join(', '),
      without: { products: [], bought: null },
    },
  ];
  return [
    ...chips
      .filter(({ value }) => value !== '')
      .map(({ name, value, without }) => ({ name, value, onRemove: () => set(without) })),
    ...usePresenceChips(filter, set),
  ];
}

function usePresenceChips({ has }: ListFilter, set: Set): Chip[] {
  const words = usePresenceWords();
  return (Object.keys(words) as PresenceField[]).flatMap((field) => {
    const present = has[field];
    if (present === undefined) return [];
    const { yes, no } = words[field];
    const { [field]: _gone, ...others } = has;
    return [{ value: present ? yes : no, onRemove: () => set({ has: others }) }];
  });
}

/** What there may be or not be, and how each is called. */
export function usePresenceWords(): Record<PresenceField, { name: string; yes: string; no: string }> {
  const { t } = useLingui();
  return {
    email: { name: t`Correo`, yes: t`Con correo`, no: t`Sin correo` },
    phone: { name: t`Teléfono`, yes: t`Con teléfono`, no: t`Sin teléfono` },
    tag: { name: t`Etiquetas`, yes: t`Con alguna etiqueta`, no: t`Sin etiquetas` },
    group: { name: t`Grupos`, yes: t`En algún grupo`, no: t`Sin grupos` },
    birthday: { name: t`Cumpleaños`, yes: t`Con cumpleaños`, no: t`Sin cumpleaños` },
    last_order: { name: t`Compras`, yes: t`Ha comprado alguna vez`, no: t`Nunca ha comprado` },
    channel: { name: t`Canal`, yes: t`Con canal`, no: t`Sin canal` },
    company: { name: t`Cliente de`, yes: t`Con empresa emisora`, no: t`Sin empresa emisora` },
  };
}
