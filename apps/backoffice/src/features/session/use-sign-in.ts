import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignInInput } from '../../gql/graphql';
import { referenceOf } from '../../lib/api-error';
import { abandonJobs } from '../../lib/jobs';
import { SignIn } from './session.graphql';

const route = getRouteApi('/entrar');

/** Signs in and goes where the person was going; `refusal` says why not. */
export function useSignIn() {
  const { t } = useLingui();
  const { next = '/' } = route.useSearch();
  const router = useRouter();
  const client = useApolloClient();
  const [mutate, { loading }] = useMutation(SignIn);
  const [refusal, setRefusal] = useState<string>();

  async function signIn(input: SignInInput) {
    setRefusal(undefined);
    try {
      const { data } = await mutate({ variables: { input } });
      setRefusal(data?.signIn.userErrors[0]?.message);
      if (!data?.signIn.viewer) return;
      // A session that ended by itself may have left something that was somebody else's.
      abandonJobs();
      // The cache still says that nobody is signed in.
      await client.clearStore();
      await router.navigate({ href: next, replace: true });
    } catch (error) {
      const reference = referenceOf(error);
      setRefusal(t`No hemos podido conectar. Comprueba tu conexión y vuelve a intentarlo (código: ${reference}).`);
    }
  }
  return { signIn, loading, refusal };
}
