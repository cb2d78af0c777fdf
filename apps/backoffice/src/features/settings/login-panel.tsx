import { CustomerLoginMethod } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Stack, Text } from '@mantine/core';
import { Panel } from '../../ui/panel';
import { useLoginExplanations, useShopWords } from './shop-words';
import type { useShopForm } from './use-shop-form';

/** How the customers of the shop sign in. It says that nothing asks for it yet, so that nobody waits for it. */
export function LoginPanel({ form }: { form: ReturnType<typeof useShopForm> }) {
  const { t } = useLingui();
  const words = useShopWords();
  const explanations = useLoginExplanations();
  const methods = Object.values(CustomerLoginMethod);
  const { onChange, name, ...field } = form.pick('customerLoginMethods');
  return (
    <Panel title={t`Acceso de los clientes`}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t`El área privada de los clientes aún no está abierta: lo que elijas aquí valdrá cuando se abra.`}
        </Text>
        <Checkbox.Group
          {...field}
          errorProps={{ mt: 'xs' }}
          onChange={(chosen) => onChange(methods.filter((method) => chosen.includes(method)))}
        >
          <Stack gap="sm" mt="xs">
            {methods.map((method) => (
              <Checkbox
                key={method}
                name={name}
                value={method}
                label={words.loginMethod(method)}
                description={explanations[method]}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </Panel>
  );
}
