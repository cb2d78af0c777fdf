import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { TillQuery } from '../../../gql/graphql';
import { store, stored } from '../../../lib/storage';
import { Failure } from '../../../ui/failure';
import { Form } from '../../../ui/form';
import { useShop } from '../../session/session';
import { useInputContext } from '../../session/use-input-context';
import { AddressesPanel } from './addresses-panel';
import { BuyerPanel } from './buyer-panel';
import { Till } from './create.graphql';
import { DeliveryPanel } from './delivery-panel';
import { emptyDraft } from './draft';
import { LinesPanel } from './lines-panel';
import s from './new-order-page.module.css';
import { PricePanel } from './price-panel';
import { useBuyer } from './use-buyer';
import { useFocusNext } from './use-focus-next';
import { useOrderForm } from './use-order-form';
import { usePrice } from './use-price';

/** An order by hand, as soon as the shop's rules of prices are there. */
export function NewOrder({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(Till, { fetchPolicy: 'cache-and-network' });
  if (data) return <NewOrderForm customerId={customerId} till={data} />;
  if (!error) return <Skeleton height={420} role="status" aria-label={t`Cargando…`} />;
  return (
    <Failure
      what={t`No se pudieron cargar las reglas de precios de la tienda.`}
      error={error}
      retry={() => void refetch()}
    />
  );
}

/** Who buys, what, how it is paid; and what it comes to. */
function NewOrderForm({ customerId, till }: { customerId: string; till: TillQuery }) {
  const navigate = useNavigate();
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusNext(root);
  const context = useOrderContext();
  const [channelId, rememberChannel] = useLastChannel(till);
  const [empty] = useState(() => emptyDraft(customerId, channelId, context.countryCode));
  const [chosenId, setChosenId] = useState(customerId);
  const { buyer, failed } = useBuyer(chosenId);
  const { priceOf, ask } = usePrice({ rules: till.shop, buyer, context });
  const { form, emailTakenBy } = useOrderForm({
    empty,
    context,
    buyer,
    totalOf: (draft) => priceOf(draft)?.total,
    onPriceChanged: ask,
    onCreated: ({ id }) => {
      rememberChannel(form.values.channelId);
      void navigate({ to: '/pedidos/$id', params: { id }, replace: true });
    },
  });
  if (form.values.customerId !== chosenId) setChosenId(form.values.customerId);
  const begin = useEffectEvent(() => focus(customerId ? 'lines' : 'customerId'));
  useEffect(() => begin(), []);
  const price = priceOf(form.values);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields in it
    <div ref={root} className={s.whole} onKeyDown={(event) => enterGoesOn(event, root.current)}>
      <Form form={form} actions={null}>
        <div className={s.page}>
          <div className={s.main}>
            <BuyerPanel form={form} buyer={buyer} failed={failed} emailTakenBy={emailTakenBy} focus={focus} />
            <LinesPanel form={form} price={price} taxRate={till.shop.taxRate} focus={focus} />
            <DeliveryPanel form={form} till={till} price={price} />
            <AddressesPanel form={form} buyer={buyer} />
          </div>
          <div className={s.side}>
            <PricePanel price={price} saving={form.saving} />
          </div>
        </div>
      </Form>
    </div>
  );
}

/** What the rules need to know besides; the same object while it says the same. */
function useOrderContext() {
  const { parsePhone, countryCode, today } = useInputContext();
  const { currencyCode } = useShop();
  return useMemo(
    () => ({ parsePhone, countryCode, today, currencyCode }),
    [parsePhone, countryCode, today, currencyCode],
  );
}

/** A till is of one channel all day: the last one is offered again in this browser. */
function useLastChannel({ channels }: TillQuery) {
  const { id } = useShop();
  const key = `clientela.till.${id}`;
  const last = stored('localStorage', key);
  const channelId = channels.nodes.find((channel) => channel.id === last)?.id ?? '';
  return [channelId, (chosen: string) => store('localStorage', key, chosen)] as const;
}

/** Enter goes from field to field and makes nothing by accident; with Ctrl or ⌘ it sends. */
function enterGoesOn(event: KeyboardEvent<HTMLDivElement>, root: HTMLElement | null) {
  const { key, target, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
  const form = root?.querySelector('form');
  if (ctrlKey || metaKey) {
    event.preventDefault();
    form?.requestSubmit();
  } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
    event.preventDefault();
    const fields = [...(form?.elements ?? [])].filter(
      (field) => field.hasAttribute('name') || field.matches('[type=submit]'),
    );
    const next = fields[fields.indexOf(target) + 1];
    if (next instanceof HTMLElement) next.focus();
  }
}
