import { useMutation } from '@apollo/client/react';
import { apiTokenCreateInput } from '@clientela/domain/api-token';
import type { Permission } from '@clientela/domain/permission';
import { useLingui } from '@lingui/react/macro';
import { issuesOf } from '../../lib/form-values';
import { useForm } from '../../lib/use-form';
import { TokenCreate, Tokens } from './tokens.graphql';

type Values = { name: string; scopes: readonly Permission[]; expiresAt: string };

const fresh = { values: { name: '', scopes: ['READ_CUSTOMERS'], expiresAt: '90' } satisfies Values, version: 0 };

/** The values as the domain and the API take them; `expiresAt` says in how many days it ends, empty: never. */
function inputOf({ name, scopes, expiresAt }: Values, now: Date) {
  const end = expiresAt ? new Date(now.getTime() + Number(expiresAt) * 86_400_000) : null;
  return { name, scopes: [...scopes], expiresAt: end };
}

/** The form of a new token; `onSecret` gets what is told this once. */
export function useTokenForm(onSecret: (secret: string) => void) {
  const { t } = useLingui();
  const [create] = useMutation(TokenCreate, { refetchQueries: [Tokens] });
  let secret: string | null | undefined;
  return useForm<Values>({
    stored: fresh,
    labels: { name: t`Nombre`, scopes: t`Qué puede hacer`, expiresAt: t`Caduca` },
    check: (values) => issuesOf(apiTokenCreateInput, inputOf(values, new Date())),
    save: async ({ values }) => {
      const { expiresAt, ...rest } = inputOf(values, new Date());
      const { data } = await create({ variables: { input: { ...rest, expiresAt: expiresAt?.toISOString() ?? null } } });
      secret = data?.apiTokenCreate.secret;
      return { userErrors: data?.apiTokenCreate.userErrors ?? [] };
    },
    onSaved: () => {
      if (secret) onSecret(secret);
    },
  });
}
