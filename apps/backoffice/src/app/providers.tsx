import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { themeChoice } from '../lib/theme-choice';
import { cspNonce } from './csp-nonce';
import { cssVariables, theme } from './theme';

/** Language, looks and data, around everything. `env="test"` turns Mantine's motion off. */
export function Providers(props: { client: ApolloClient; env?: 'default' | 'test'; children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={themeChoice}
        defaultColorScheme="auto"
        getStyleNonce={cspNonce}
        env={props.env ?? 'default'}
      >
        <ApolloProvider client={props.client}>{props.children}</ApolloProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
