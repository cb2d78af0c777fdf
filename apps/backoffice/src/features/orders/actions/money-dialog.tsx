import { formatDecimal } from '@clientela/domain/money';
import { checkRefund, checkTransaction } from '@clientela/domain/order-change-input';
import { largestAmount, type PaymentAction } from '@clientela/domain/order-states';
import { PaymentMethod } from '@clientela/domain/preferences';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { fromAmount, toDecimal } from '../../../lib/decimal';
import { formatSum } from '../../../lib/format';
import { minorUnits } from '../../../lib/money';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { useLanguage } from '../../../lib/use-language';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Order } from '../order';
import { paymentMethodLabels } from '../order-labels';
import { RefundRecord, TransactionRecord } from './actions.graphql';
import { useOrderAction } from './use-order-action';

type Values = { amount: string; method: PaymentMethod | ''; note: string };

interface Props {
  order: Order;
  action: PaymentAction;
  onClose: () => void;
}

/** Records a movement of the order's money. What is due, was paid or is reserved stands there already. */
export function MoneyDialog({ order, action, onClose }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { form, most } = useMoneyForm(order, action, onClose);
  const titles: Record<PaymentAction, string> = {
    PAY: t`Registrar un pago`,
    AUTHORIZE: t`Registrar una reserva`,
    VOID: t`Anular la reserva`,
    REFUND: t`Registrar un reembolso`,
  };
  const methods = [
    { value: '', label: t`Sin indicar` },
    ...Object.values(PaymentMethod).map((value) => ({ value, label: t(paymentMethodLabels[value]) })),
  ];
  const atMost = formatSum(language, { amount: most, currencyCode: order.currencyCode });
  return (
    <Dialog title={titles[action]} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{titles[action]}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <TextInput {...form.text('amount')} inputMode="decimal" required description={t`Como mucho ${atMost}`} />
          <NativeSelect {...form.text('method')} data={methods} />
          <TextInput {...form.text('note')} autoComplete="off" />
        </Stack>
      </Form>
    </Dialog>
  );
}

const kinds = { PAY: 'PAYMENT', AUTHORIZE: 'AUTHORIZATION', VOID: 'VOID' } as const;

function useMoneyForm(order: Order, action: PaymentAction, onClose: () => void) {
  const { t } = useLingui();
  const language = useLanguage();
  const record = useOrderAction(TransactionRecord);
  const refund = useOrderAction(RefundRecord);
  const { id: orderId, currencyCode } = order;
  const sums = {
    total: minorUnits(order.total),
    authorized: minorUnits(order.authorized),
    paid: minorUnits(order.paid),
    refunded: minorUnits(order.refunded),
  };
  const most = formatDecimal({ amount: largestAmount(action, sums), currencyCode });
  const inputOf = ({ amount, method, note }: Values) => ({
    orderId,
    amount: toDecimal(amount),
    ...(method && { method }),
    ...(note.trim() && { note }),
  });
  const form = useForm<Values>({
    stored: { values: { amount: fromAmount(most, language), method: '', note: '' }, version: 0 },
    labels: { amount: t`Importe (${currencyCode})`, method: t`Forma de pago`, note: t`Nota` },
    check: (values) => {
      const context = { currencyCode, now: new Date() };
      const input = inputOf(values);
      const checked =
        action === 'REFUND'
          ? checkRefund(input, context)
          : checkTransaction({ ...input, kind: kinds[action] }, context);
      return checked.ok ? [] : checked.issues;
    },
    save: async ({ values }) => {
      const input = inputOf(values);
      if (action === 'REFUND') return { userErrors: (await refund(input))?.orderRefund.userErrors ?? [] };
      const data = await record({ ...input, kind: kinds[action] });
      return { userErrors: data?.orderTransactionRecord.userErrors ?? [] };
    },
    onSaved: () => {
      toast(t`Apuntado en el pedido.`);
      onClose();
    },
  });
  return { form, most };
}
