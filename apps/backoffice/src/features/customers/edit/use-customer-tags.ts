import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { TagColor } from '@clientela/domain/tag';
import { useLingui } from '@lingui/react/macro';
import { CustomerTagsUpdate } from './links.graphql';
import { useLinks } from './use-links';

interface Tag {
  id: string;
  name: string;
  color: TagColor;
}

interface Options {
  customer: { id: string; displayName: string; tags: readonly Tag[] };
  /** What has to be asked for again: the queries that this page is made of. */
  refetchQueries?: DocumentNode[];
}

/** The tags of one customer, each change saved at once. A name that no tag has makes one. */
export function useCustomerTags({ customer, refetchQueries = [] }: Options) {
  const { t } = useLingui();
  const [run] = useMutation(CustomerTagsUpdate, { refetchQueries });
  const { shown, change } = useLinks<Tag>({
    stored: customer.tags,
    save: async ({ add, remove }) => {
      const input = {
        customerId: customer.id,
        addNames: add.map((tag) => tag.name),
        remove: remove.map((tag) => tag.id),
      };
      const { data } = await run({ variables: { input } });
      const answer = data?.customerTagsUpdate;
      return { now: answer?.customer?.tags, refusal: answer?.userErrors[0]?.message };
    },
    say: ({ add, remove }) => {
      const names = [...add, ...remove].map((tag) => tag.name).join(', ');
      if (add.length === 0) return t`${customer.displayName}: etiqueta quitada: ${names}.`;
      return t`${customer.displayName}: etiqueta añadida: ${names}.`;
    },
  });
  return {
    tags: shown,
    change: (names: readonly string[]) => {
      const known = (name: string) => shown.find((tag) => tag.name === name);
      change(names.map((name) => known(name) ?? { id: '', name, color: 'NEUTRAL' }));
    },
  };
}
