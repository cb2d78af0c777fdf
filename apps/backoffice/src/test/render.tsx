import { MockLink } from '@apollo/client/testing';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeApp } from '../app/make-app';
import { Providers } from '../app/providers';
import { type Answer, aViewer, installed, takingPreferences } from './answers';

/** The whole application at an address, answered by these and nothing else; signed in unless `viewer` says otherwise. */
export function renderAt(address: string, answers: Answer[] = [], viewer: Answer = aViewer()) {
  const link = new MockLink([viewer, ...answers, installed, takingPreferences()], { defaultOptions: { delay: 0 } });
  const { client, router } = makeApp({ link, history: createMemoryHistory({ initialEntries: [address] }) });
  const view = render(
    <Providers client={client} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, client, router, user: userEvent.setup() };
}
