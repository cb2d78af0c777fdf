import { useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { GroupMemberFragment } from '../../gql/graphql';
import { filterProblem, referenceOf } from '../../lib/api-error';
import { Dialog, DialogActions } from '../../ui/dialog';
import { GroupCandidates } from './groups.graphql';
import s from './members.module.css';
import { useMembers } from './use-members';

interface Props {
  group: { id: string; name: string };
  onClose: () => void;
}

/** Searches customers as the list does, and lets those that are ticked join the group. */
export function AddMembersDialog({ group, onClose }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly GroupMemberFragment[]>([]);
  const { run, busy, refusal } = useAdding(group, onClose);
  const toggle = (person: GroupMemberFragment, on: boolean) =>
    setChosen((now) => (on ? [...now, person] : now.filter((one) => one.id !== person.id)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length > 0) void run(chosen);
  };
  return (
    <Dialog title={t`Añadir clientes a «${group.name}»`} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            type="search"
            label={t`Buscar clientes`}
            placeholder={t`Nombre, correo, teléfono…`}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
          <Candidates group={group} text={text.trim()} chosen={chosen} onToggle={toggle} />
          <div role="alert">{refusal}</div>
        </Stack>
        <DialogActions onCancel={onClose}>
          <Button type="submit" loading={busy} disabled={chosen.length === 0}>
            <Plural value={chosen.length} _0="Añadir" one="Añadir # cliente" other="Añadir # clientes" />
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function useAdding(group: Props['group'], onDone: () => void) {
  const { t } = useLingui();
  const { add } = useMembers(group);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const run = async (people: readonly GroupMemberFragment[]) => {
    setBusy(true);
    try {
      const refused = await add(people);
      setRefusal([...new Set(refused.map((one) => one.message))].join(' '));
      if (refused.length === 0) onDone();
    } catch (error) {
      const reference = referenceOf(error);
      setRefusal(t`No se pudo guardar. Vuelve a intentarlo (código: ${reference}).`);
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}

interface CandidatesProps {
  group: { id: string };
  text: string;
  chosen: readonly GroupMemberFragment[];
  onToggle: (person: GroupMemberFragment, on: boolean) => void;
}

/** Those that are ticked stay in sight whatever is searched for next: above what is found then. */
function Candidates({ group, text, chosen, onToggle }: CandidatesProps) {
  const { t } = useLingui();
  const [query] = useDebouncedValue(text, 200);
  const { data, previousData, error } = useQuery(GroupCandidates, {
    variables: { query },
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.customers.nodes;
  const others = chosen.filter((person) => !found?.some((one) => one.id === person.id));
  // One list: who is ticked stays where they are, under the pointer and with the focus.
  const rows = found && [...others.map((person) => ({ ...person, groups: [] })), ...found];
  if (error) return <Text c="dimmed">{filterProblem(error) ?? t`No se pudo buscar. Comprueba tu conexión.`}</Text>;
  return (
    <ul className={s.people} aria-label={t`Clientes encontrados`} aria-busy={!data || query !== text}>
      {rows?.map((person) => {
        const isMember = person.groups.some((one) => one.id === group.id);
        return (
          <li key={person.id}>
            <Checkbox
              label={person.displayName}
              description={isMember ? t`Ya está en el grupo` : (person.email ?? person.phoneFormatted ?? person.phone)}
              checked={isMember || chosen.some((one) => one.id === person.id)}
              disabled={isMember}
              onChange={(event) => onToggle(person, event.currentTarget.checked)}
            />
          </li>
        );
      })}
      {found?.length === 0 && <Text component="li" c="dimmed">{t`Ningún cliente coincide`}</Text>}
    </ul>
  );
}
