import { isLiveAt } from '@clientela/domain/api-token';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconBan, IconCheck, IconClock, IconPlugX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { TokenRowFragment } from '../../gql/graphql';
import type { ByName } from '../../lib/name-list';
import { Badge } from '../../ui/badge';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { When } from '../../ui/when';
import { permissionLabels } from '../session/permission-labels';
import { useShop } from '../session/session';

type Revoke = (token: TokenRowFragment) => void;

const isLive = ({ expiresAt, revokedAt }: TokenRowFragment) =>
  isLiveAt(
    { expiresAt: expiresAt ? new Date(expiresAt) : null, revokedAt: revokedAt ? new Date(revokedAt) : null },
    new Date(),
  );

/** The columns of the list of tokens. */
export function useTokenColumns(revoke: Revoke): readonly Column<TokenRowFragment, ByName>[] {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return useMemo(
    () => [
      { id: 'name', header: t`Clave`, cell: (token) => <TokenName token={token} /> },
      { id: 'state', header: t`Estado`, cell: (token) => <TokenState token={token} /> },
      { id: 'scopes', header: t`Qué puede hacer`, cell: (token) => <Scopes token={token} /> },
      {
        id: 'used',
        header: t`Último uso`,
        cell: ({ lastUsedAt }) => (lastUsedAt ? <When at={lastUsedAt} timeZone={timeZone} relative /> : t`Sin usar`),
      },
      {
        id: 'expires',
        header: t`Caduca`,
        cell: ({ expiresAt }) => (expiresAt ? <When at={expiresAt} timeZone={timeZone} /> : t`Nunca`),
      },
      { id: 'by', header: t`Creada por`, cell: (token) => token.createdBy.name },
      {
        id: 'actions',
        header: t`Acciones`,
        numeric: true,
        cell: (token) => <RevokeButton token={token} revoke={revoke} />,
      },
    ],
    [t, timeZone, revoke],
  );
}

function TokenName({ token }: { token: TokenRowFragment }) {
  return (
    <div className={s.subject}>
      <strong>{token.name}</strong>
      <div className={s.detail}>{token.prefix}…</div>
    </div>
  );
}

function TokenState({ token }: { token: TokenRowFragment }) {
  const { t } = useLingui();
  if (token.revokedAt) return <Badge tone="neutral" icon={IconBan}>{t`Anulada`}</Badge>;
  if (!isLive(token)) return <Badge tone="waiting" icon={IconClock}>{t`Caducada`}</Badge>;
  if (!token.isAnsweredFor) return <Badge tone="bad" icon={IconPlugX}>{t`Parada`}</Badge>;
  return <Badge tone="ok" icon={IconCheck}>{t`Activa`}</Badge>;
}

/** What it may do now, in words; and why that is less than it was made for. */
function Scopes({ token }: { token: TokenRowFragment }) {
  const { t } = useLingui();
  const { scopes, allowedScopes, createdBy } = token;
  const lost = scopes.filter((scope) => !allowedScopes.includes(scope));
  const lostWords = lost.map((scope) => t(permissionLabels[scope])).join(' · ');
  return (
    <ul className={s.words}>
      {allowedScopes.length === Object.keys(permissionLabels).length ? (
        <li>{t`Todo`}</li>
      ) : (
        allowedScopes.map((scope) => <li key={scope}>{t(permissionLabels[scope])}</li>)
      )}
      {lost.length > 0 && isLive(token) && (
        <li className={s.dimmed}>
          {token.isAnsweredFor
            ? t`Sin efecto mientras ${createdBy.name}, que la creó, no pueda: ${lostWords}`
            : t`Nada: quien la creó, ${createdBy.name}, ya no trabaja en la tienda. Crea otra.`}
        </li>
      )}
    </ul>
  );
}

function RevokeButton({ token, revoke }: { token: TokenRowFragment; revoke: Revoke }) {
  const { t } = useLingui();
  if (!isLive(token)) return null;
  return (
    <Button size="xs" variant="default" aria-label={t`Anular ${token.name}`} onClick={() => revoke(token)}>
      {t`Anular`}
    </Button>
  );
}

/** A token on a phone. */
export function TokenCard({ token, revoke }: { token: TokenRowFragment; revoke: Revoke }) {
  return (
    <div className={s.line} data-stacked>
      <div className={s.wide}>
        <TokenName token={token} />
        <TokenState token={token} />
        <Scopes token={token} />
      </div>
      <RevokeButton token={token} revoke={revoke} />
    </div>
  );
}
