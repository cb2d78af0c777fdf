import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { abandonJobs } from '../../lib/jobs';
import { chooseShop } from '../../lib/shop-choice';
import { forgetTab } from '../../lib/storage';
import { forgetPreferences, sendBeforeLeaving } from './preferences/keeper';
import { SignOut, SignOutEverywhere } from './session.graphql';

/** What changes who or where one is. Each leaves nothing of the shop or the person before in memory. */
export function useSessionActions() {
  const client = useApolloClient();
  const router = useRouter();
  const leave = async () => {
    abandonJobs();
    forgetTab();
    forgetPreferences();
    await router.navigate({ to: '/entrar' });
    await client.clearStore();
  };
  return {
    signOut: async () => {
      await sendBeforeLeaving(client);
      await client.mutate({ mutation: SignOut });
      await leave();
    },
    signOutEverywhere: async () => {
      await sendBeforeLeaving(client);
      await client.mutate({ mutation: SignOutEverywhere });
      await leave();
    },
    switchShop: async (shopId: string, to: '/clientes' | '/inicio' = '/clientes') => {
      forgetTab();
      chooseShop(shopId);
      await client.clearStore();
      await router.navigate({ to, search: {} });
      await router.invalidate();
    },
  };
}
