import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useShortcuts } from '../../../ui/use-shortcuts';
import { lastCustomerList } from '../customer-urls';
import { type Neighbour, useNeighbours } from './use-neighbours';

/** To the records before and after this one in the list that one came from, by click or by [ and ]. */
export function NeighbourLinks({ id }: { id: string }) {
  const { t } = useLingui();
  const router = useRouter();
  const { previous, next } = useNeighbours(id);
  const go = async (to: Neighbour | undefined) => {
    if (!to) return;
    await router.navigate({ to: '/clientes/$id', params: { id: to.id } });
    // «← Clientes» leads to the page of the list on which this one is; not if something unsaved kept us here.
    if (router.state.location.pathname.endsWith(to.id)) lastCustomerList.remember(to.search);
  };
  useShortcuts({ '[': () => void go(previous), ']': () => void go(next) });
  if (!previous && !next) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        aria-label={t`Cliente anterior de la lista`}
        title={t`Anterior ([)`}
        aria-keyshortcuts="["
        disabled={!previous}
        onClick={() => void go(previous)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t`Cliente siguiente de la lista`}
        title={t`Siguiente (])`}
        aria-keyshortcuts="]"
        disabled={!next}
        onClick={() => void go(next)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
