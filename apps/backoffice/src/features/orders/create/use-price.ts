import { useApolloClient } from '@apollo/client/react';
import type { OrderContext } from '@clientela/domain/order-create-gate';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../lib/use-language';
import { useShop } from '../../session/session';
import { Buyer, PriceTold, Till } from './create.graphql';
import { type Draft, extrasOf, linesOf } from './draft';
import { type KnownBuyer, priceHere, type ShopRules, type ShownPrice } from './price-facts';

interface Facts {
  rules: ShopRules;
  buyer: KnownBuyer | undefined;
  context: OrderContext;
}

/**
 * What a draft comes to: reckoned here while it is typed, by the rules that the server reckons by. Where the server says
 * otherwise, what it says stands until something of the draft changes.
 */
export function usePrice({ rules, buyer, context }: Facts) {
  const client = useApolloClient();
  const language = useLanguage();
  const { timeZone } = useShop();
  const [told, setTold] = useState<{ key: string; price: ShownPrice }>();
  const priceOf = useMemo(() => {
    let last: { key: string; price: ShownPrice | undefined } | undefined;
    return (draft: Draft) => {
      const asked = { ...requestOf(draft), customerId: draft.customerId };
      const key = JSON.stringify(asked);
      if (told?.key === key) return told.price;
      if (last?.key === key) return last.price;
      const isKnown = draft.customerId === '' || buyer?.id === draft.customerId;
      const price = isKnown ? priceHere({ ...asked, buyer, rules, timeZone, context }, language) : undefined;
      last = { key, price };
      return price;
    };
  }, [told, rules, buyer, timeZone, context, language]);

  /** Asks the server, and again for all that the price follows from. */
  const ask = async (draft: Draft) => {
    const { customerId } = draft;
    const asked = requestOf(draft);
    const { data } = await client.query({
      query: PriceTold,
      variables: { ...asked, ...(customerId && { customerId }) },
      fetchPolicy: 'network-only',
    });
    const price = data?.customerPrice;
    if (price) setTold({ key: JSON.stringify({ ...asked, customerId }), price: shown(price) });
    await client.refetchQueries({ include: [Till, ...(customerId ? [Buyer] : [])] });
  };
  return { priceOf, ask };
}

const requestOf = (draft: Draft) => ({
  lines: linesOf(draft),
  ...extrasOf(draft),
});

interface Told extends Omit<ShownPrice, 'lineTotals' | 'isWhole'> {
  lines: readonly { total: ShownPrice['total'] }[];
}

const shown = ({ lines, steps, total }: Told): ShownPrice => ({
  lineTotals: lines.map((line) => line.total),
  steps,
  total,
  isWhole: true,
});
