import { Locale } from '@clientela/domain/locale';
import { DiscountRule } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { ShopSettingsFragment } from '../../gql/graphql';
import { FieldGrid } from '../../ui/field-grid';
import { Form } from '../../ui/form';
import { useCountryOptions, useTimeZoneOptions } from '../../ui/long-choices';
import { Panel } from '../../ui/panel';
import { LoginPanel } from './login-panel';
import { useRuleExplanations, useShopWords } from './shop-words';
import { useShopForm } from './use-shop-form';

type ShopFormState = ReturnType<typeof useShopForm>;

/** What the shop is called, where it is, how it charges tax and gives discounts. */
export function ShopForm({ shop }: { shop: ShopSettingsFragment }) {
  const { t } = useLingui();
  const form = useShopForm(shop);
  return (
    <Form form={form} words={useShopWords()}>
      <Panel title={t`La tienda`}>
        <Identity form={form} currencyCode={shop.currencyCode} timeZone={shop.timeZone} />
      </Panel>
      <Panel title={t`Descuentos`}>
        <Rule form={form} />
      </Panel>
      <Panel title={t`Impuestos`}>
        <Stack>
          <FieldGrid>
            <TextInput
              {...form.text('taxRate')}
              inputMode="decimal"
              description={t`El que se cobra si la línea no dice otro. Vacío: la tienda no cobra impuesto.`}
            />
          </FieldGrid>
          <Checkbox {...form.box('pricesIncludeTax')} description={t`Vale para los pedidos que se hacen a mano.`} />
        </Stack>
      </Panel>
      <Panel title={t`Pedidos que llegan`}>
        <Checkbox
          {...form.box('identifyByPhone')}
          description={t`Si un pedido llega sin un correo conocido y un solo cliente tiene ese teléfono, es suyo.`}
        />
      </Panel>
      <LoginPanel form={form} />
    </Form>
  );
}

function Identity(props: { form: ShopFormState; currencyCode: string; timeZone: string }) {
  const { t } = useLingui();
  const { form } = props;
  const words = useShopWords();
  return (
    <FieldGrid>
      <TextInput {...form.text('name')} required autoComplete="off" />
      <NativeSelect
        {...form.text('locale')}
        data={Object.values(Locale).map((value) => ({ value, label: words.locale(value) }))}
      />
      <NativeSelect
        {...form.text('countryCode')}
        description={t`El de los teléfonos sin prefijo y las direcciones sin país.`}
      >
        {useCountryOptions()}
      </NativeSelect>
      <NativeSelect {...form.text('timeZone')} description={t`Decide qué día es para toda la tienda.`}>
        {useTimeZoneOptions(props.timeZone)}
      </NativeSelect>
      <TextInput
        label={t`Moneda`}
        value={props.currencyCode}
        readOnly
        description={t`No cambia: en ella se cuenta lo que gasta cada cliente.`}
      />
    </FieldGrid>
  );
}

function Rule({ form }: { form: ShopFormState }) {
  const words = useShopWords();
  const explanations = useRuleExplanations();
  const { onChange, ...field } = form.pick('discountRule');
  return (
    <Radio.Group {...field} onChange={(rule) => onChange(rule as DiscountRule)}>
      <Stack gap="sm" mt="xs">
        {Object.values(DiscountRule).map((rule) => (
          <Radio key={rule} value={rule} label={words.discountRule(rule)} description={explanations[rule]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
