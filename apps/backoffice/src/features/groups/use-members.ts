import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { referenceOf } from '../../lib/api-error';
import { toast } from '../../lib/toast';
import { GroupMembersChange } from './groups.graphql';

/** Somebody by what they are called. */
export interface Person {
  id: string;
  displayName: string;
}

/** Lets customers join and leave a group. Each change can be taken back. */
export function useMembers(group: { id: string; name: string }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const change = async (way: 'add' | 'remove', people: readonly Person[]) => {
    const input = { customerIds: people.map((person) => person.id), [way]: [group.id] };
    const { data } = await client.mutate({ mutation: GroupMembersChange, variables: { input } });
    const { userErrors = [], results } = data?.customersGroupsUpdate ?? {};
    const refused = [...userErrors, ...(results ?? []).flatMap((result) => result.userErrors)];
    await client.refetchQueries({ include: 'active' });
    return refused.map((one) => one.message);
  };
  const undo = async (way: 'add' | 'remove', people: readonly Person[]) => {
    try {
      const refused = await change(way, people);
      if (refused.length > 0) toast(refused.join(' '), { failed: true });
      else toast(t`El grupo está como antes.`);
    } catch (error) {
      const reference = referenceOf(error);
      toast(t`No se pudo deshacer: revisa tu conexión (código: ${reference}).`, { failed: true });
    }
  };
  return {
    /** Answers why some did not join. */
    add: async (people: readonly Person[]): Promise<readonly { message: string }[]> => {
      const refused = await change('add', people);
      if (refused.length === 0) {
        const said = plural(people.length, {
          one: `Has añadido # cliente a «${group.name}».`,
          other: `Has añadido # clientes a «${group.name}».`,
        });
        toast(said, { undo: () => void undo('remove', people) });
      }
      return refused.map((message) => ({ message }));
    },
    remove: async (person: Person) => {
      try {
        const refused = await change('remove', [person]);
        if (refused.length > 0) return toast(refused.join(' '), { failed: true });
        toast(t`Has quitado a ${person.displayName} de «${group.name}».`, { undo: () => void undo('add', [person]) });
      } catch (error) {
        const reference = referenceOf(error);
        toast(t`${person.displayName} sigue en el grupo: revisa tu conexión (código: ${reference}).`, { failed: true });
      }
    },
  };
}
