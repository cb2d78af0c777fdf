import { useMutation } from '@apollo/client/react';
import { checkNewOrder, type OrderContext } from '@clientela/domain/order-create-gate';
import type { ProblemIssue } from '@clientela/domain/problem';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { formatSum, type MoneyValue } from '../../../lib/format';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { useLanguage } from '../../../lib/use-language';
import { OrderCreate } from './create.graphql';
import { type Draft, inputOf, otherPlace, placeInForm, placeName } from './draft';
import type { KnownBuyer } from './price-facts';
import { useLineLabels, useOrderLabels } from './use-order-labels';

interface Options {
  empty: Draft;
  context: OrderContext;
  /** What the form says that it comes to, for a draft; undefined while that is not known. */
  totalOf: (draft: Draft) => MoneyValue | undefined;
  buyer: KnownBuyer | undefined;
  /** The server reckons another price. */
  onPriceChanged: (draft: Draft) => Promise<unknown>;
  onCreated: (order: { id: string }) => void;
}

/** The form of an order by hand. */
export function useOrderForm({ empty, context, totalOf, buyer, onPriceChanged, onCreated }: Options) {
  const { t } = useLingui();
  const language = useLanguage();
  const create = useCreateOnce();
  const created = useRef<{ id: string; number: number; total: MoneyValue }>(undefined);
  /** Who has the e-mail that was typed for somebody new. */
  const [emailTakenBy, setEmailTakenBy] = useState<string>();
  const unpriced = t`Todavía no se sabe el precio para este cliente. Espera un momento y vuelve a intentarlo.`;
  const form = useForm<Draft>({
    stored: { values: empty, version: 0 },
    labels: useOrderLabels(),
    check: (values) => issuesOfDraft(values, context, buyer),
    save: async ({ values }) => {
      const total = totalOf(values);
      if (!total) return { userErrors: [{ code: 'PRICE_CHANGED', message: unpriced, path: null }] };
      const { order, userErrors } = await create(inputOf(values, total.amount));
      created.current = order;
      setEmailTakenBy(userErrors.find((error) => error.code === 'EMAIL_TAKEN')?.relatedId ?? undefined);
      if (userErrors.some((error) => error.code === 'PRICE_CHANGED')) await onPriceChanged(values);
      return { userErrors: userErrors.map((error) => ({ ...error, path: placeInForm(values, error.path ?? []) })) };
    },
    onSaved: () => {
      if (!created.current) return;
      const { id, number, total } = created.current;
      toast(t`Pedido ${number} creado: ${formatSum(language, total)}.`);
      onCreated({ id });
    },
  });
  const lineLabels = useLineLabels(form.values.lines);
  return { form: { ...form, labels: { ...form.labels, ...lineLabels } }, emailTakenBy };
}

export type OrderForm = ReturnType<typeof useOrderForm>['form'];

/** What the rules say of it, each at its place in the form. */
function issuesOfDraft(draft: Draft, context: OrderContext, buyer: KnownBuyer | undefined): ProblemIssue[] {
  const { customerId: _known, ...input } = inputOf(draft, undefined);
  const checked = checkNewOrder(input, context);
  const issues = checked.ok ? [] : checked.issues;
  const blocked = buyer?.status === 'BLOCKED' && { reason: buyer.blockedReason ?? '' };
  // Where nothing is typed the order would go to the customer's own address, which is not what was chosen.
  const nowhere = (['shipping', 'billing'] as const).flatMap((use) =>
    draft[`${use}AddressId`] === otherPlace
      ? (['line1', 'city'] as const)
          .filter((field) => !draft[placeName(use, field)].trim())
          .map((field) => placeName(use, field))
      : [],
  );
  return [
    ...nowhere.map((field) => ({ code: 'REQUIRED' as const, path: field.split('.') })),
    ...(blocked ? [{ code: 'CUSTOMER_BLOCKED' as const, path: ['customerId'], params: blocked }] : []),
    ...issues.map((issue) => ({ ...issue, path: placeInForm(draft, issue.path) })),
  ];
}

/**
 * Makes an order once, however often it is tried: until the server has answered, each attempt bears the same key. An
 * earlier attempt may have come through though its answer did not.
 */
function useCreateOnce() {
  const { t } = useLingui();
  const [run] = useMutation(OrderCreate);
  const key = useRef(newKey());
  return async (input: ReturnType<typeof inputOf>) => {
    const { data } = await run({ variables: { input }, context: { headers: { 'Idempotency-Key': key.current } } });
    key.current = newKey();
    const { order, userErrors = [] } = data?.orderCreate ?? {};
    const came = t`Un intento anterior sí llegó, tal como estaba entonces: es el último pedido de la lista. Míralo antes de crear otro.`;
    return {
      order: order ?? undefined,
      userErrors: userErrors.map((error) =>
        error.code === 'IDEMPOTENCY_KEY_REUSED' ? { ...error, message: came } : error,
      ),
    };
  };
}

/** Not randomUUID, which browsers give to pages over https alone. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-');
