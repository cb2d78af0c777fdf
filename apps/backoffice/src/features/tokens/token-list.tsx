import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { TokenRowFragment, TokensQuery } from '../../gql/graphql';
import { nameVariables, useNameList } from '../../lib/name-list';
import { NameListPage, useRowDialog } from '../../ui/name-list-page';
import { TokenCard, useTokenColumns } from './token-columns';
import { TokenDialog } from './token-dialog';
import { TokenRevokeDialog } from './token-revoke';
import { Tokens } from './tokens.graphql';

const route = getRouteApi('/inside/admins/ajustes/aplicaciones');
const rowsOf = (data: TokensQuery) => data.apiTokens;

/** The keys of the programs that work with the shop's data. */
export function TokenList() {
  const { t } = useLingui();
  const { open, show, close } = useRowDialog<TokenRowFragment, 'new' | 'revoke'>();
  const revoke = useCallback((token: TokenRowFragment) => show('revoke', token), [show]);
  return (
    <>
      <NameListPage
        list={useTokenList()}
        words={{
          title: t`Aplicaciones`,
          label: t`Lista de claves`,
          failed: t`No se pudo cargar la lista de claves.`,
          none: t`Ninguna aplicación tiene clave`,
          noneWhy: t`Con una clave, otro programa trabaja con los datos de la tienda, solo en lo que le permitas.`,
        }}
        create={{ label: t`Nueva clave`, run: () => show('new') }}
        columns={useTokenColumns(revoke)}
        card={(token) => <TokenCard token={token} revoke={revoke} />}
        scrollId="tokens"
      />
      {open?.kind === 'new' && <TokenDialog onClose={close} />}
      {open?.kind === 'revoke' && open.row && <TokenRevokeDialog token={open.row} onClose={close} />}
    </>
  );
}

function useTokenList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { query: _none, ...page } = nameVariables(search);
  const result = useQuery(Tokens, { variables: page, fetchPolicy: 'cache-and-network' });
  return useNameList({ search, go: (next, replace) => void navigate({ search: next, replace }), result, rowsOf });
}
