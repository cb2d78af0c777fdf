import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useSession } from '../../features/session/session';
import { formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useSections } from '../sections';
import { PaletteSearch } from './palette.graphql';

/** Something that the palette does. */
export interface Command {
  id: string;
  label: string;
  detail?: string | undefined;
  run: () => void;
}

export interface CommandGroup {
  label: string;
  commands: Command[];
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a word of a label begins so: «ana» is no «Canales». */
const begins = (label: string, text: string) => ` ${fold(label)}`.includes(` ${fold(text)}`);

/** What the palette offers for a text: places, things to make, and the customers and orders that it finds. */
export function useCommands(text: string): { groups: CommandGroup[]; searching: boolean } {
  const { t } = useLingui();
  const fixed = [
    { label: t`Ir a`, commands: usePlaces() },
    { label: t`Crear`, commands: useMakes() },
  ];
  const { found, searching } = useFound(text.trim());
  const matching = fixed.map(({ label, commands }) => ({
    label,
    commands: commands.filter((command) => begins(command.label, text.trim())),
  }));
  return { groups: [...matching, ...found].filter((group) => group.commands.length > 0), searching };
}

function usePlaces(): Command[] {
  const { t } = useLingui();
  const router = useRouter();
  const sections = useSections();
  return [...sections.map(({ to, label }) => ({ to, label })), { to: '/perfil', label: t`Tu perfil` } as const].map(
    ({ to, label }) => ({ id: to, label, run: () => void router.navigate({ to }) }),
  );
}

function useMakes(): Command[] {
  const { t } = useLingui();
  const router = useRouter();
  const { permissions } = useSession();
  const makes = [
    { to: '/clientes/nuevo', label: t`Nuevo cliente`, needs: 'WRITE_CUSTOMERS' },
    { to: '/pedidos/nuevo', label: t`Nuevo pedido`, needs: 'WRITE_CUSTOMERS' },
    { to: '/grupos/nuevo', label: t`Nuevo grupo`, needs: 'WRITE_GROUPS' },
    { to: '/importar', label: t`Importar un archivo`, needs: 'IMPORT' },
  ] as const;
  return makes
    .filter(({ needs }) => permissions.has(needs))
    .map(({ to, label }) => ({ id: to, label, run: () => void router.navigate({ to }) }));
}

/** Customers and orders, from two letters on; what is no filter finds nothing. */
function useFound(text: string): { found: CommandGroup[]; searching: boolean } {
  const { t } = useLingui();
  const language = useLanguage();
  const router = useRouter();
  const [query] = useDebouncedValue(text, 200);
  const wanted = text.length >= 2;
  const { data, loading } = useQuery(PaletteSearch, { variables: { query }, skip: !wanted || query.length < 2 });
  if (!wanted) return { found: [], searching: false };
  const customers = (data?.customers.nodes ?? []).map((customer) => ({
    id: customer.id,
    label: customer.displayName,
    detail: customer.email ?? customer.phoneFormatted ?? customer.phone ?? undefined,
    run: () => void router.navigate({ to: '/clientes/$id', params: { id: customer.id } }),
  }));
  const orders = (data?.orders.nodes ?? []).map((order) => ({
    id: order.id,
    label: t`Pedido ${order.number}`,
    detail: [order.customer?.displayName ?? order.buyerName, formatSum(language, order.total)]
      .filter(Boolean)
      .join(' · '),
    run: () => void router.navigate({ to: '/pedidos/$id', params: { id: order.id } }),
  }));
  const everywhere = [
    {
      id: 'all-customers',
      label: t`Buscar «${text}» en clientes`,
      run: () => void router.navigate({ to: '/clientes', search: { q: text } }),
    },
    {
      id: 'all-orders',
      label: t`Buscar «${text}» en pedidos`,
      run: () => void router.navigate({ to: '/pedidos', search: { q: text } }),
    },
  ];
  return {
    found: [
      { label: t`Clientes`, commands: customers },
      { label: t`Pedidos`, commands: orders },
      { label: t`Buscar`, commands: everywhere },
    ],
    searching: loading || query !== text,
  };
}
