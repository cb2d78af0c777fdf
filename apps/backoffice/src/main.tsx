import './app/styles';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { cspNonce } from './app/csp-nonce';
import { makeApp } from './app/make-app';
import { Providers } from './app/providers';
import { showDensity } from './lib/density';
import { activate, browserLanguage, chosenLanguage } from './lib/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Mantine's dialogs lock the scroll through react-remove-scroll, which takes its nonce from here and not from Mantine.
setNonce(cspNonce());
showDensity();
await activate(chosenLanguage() ?? browserLanguage());
const { client, router } = makeApp();
createRoot(root).render(
  <Providers client={client}>
    <RouterProvider router={router} />
  </Providers>,
);
