import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { TokenRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { TokenRevoke } from './tokens.graphql';

/** Asks before a token ends. */
export function TokenRevokeDialog({ token, onClose }: { token: TokenRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const { data } = await client.mutate({ mutation: TokenRevoke, variables: { input: { id: token.id } } });
    return data?.apiTokenRevoke.userErrors ?? [];
  };
  const onDone = () => {
    toast(t`Clave «${token.name}» anulada`);
    onClose();
  };
  return (
    <Confirm
      title={t`¿Anular la clave «${token.name}»?`}
      action={t`Anular la clave`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">
        {t`La aplicación que la usa deja de funcionar en unos segundos. No se puede deshacer: habría que crear otra.`}
      </Text>
    </Confirm>
  );
}
