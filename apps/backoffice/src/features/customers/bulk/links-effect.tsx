import { useQuery } from '@apollo/client/react';
import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CustomersGroupsUpdateInput, CustomersTagsUpdateInput } from '../../../gql/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { BulkGroupsPreview, BulkTagsPreview } from './bulk.graphql';
import s from './bulk.module.css';

const { max: maxTags } = tagLimits.perCustomer;
const { max: maxGroups } = groupLimits.perCustomer;

/** What the change will do, tag by tag: green «+» and red «−», never colour alone. */
export function TagsEffect({ input }: { input: CustomersTagsUpdateInput }) {
  const { t } = useLingui();
  const { data, previousData, error } = useQuery(BulkTagsPreview, {
    variables: { input },
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.customersTagsPreview;
  const words = {
    adds: (changes: string, same: string) => t`se añade a ${changes} · ya la tienen ${same}`,
    removes: (changes: string, same: string) => t`se quita a ${changes} · no la tienen ${same}`,
  };
  return (
    <Effects busy={!data} failed={!!error}>
      {preview?.tags.map(
        ({ tag, ...counts }) =>
          tag && (
            <Effect key={tag.id} name={tag.name} counts={counts} adds={!!input.add?.includes(tag.id)} words={words} />
          ),
      )}
      {!!preview?.fullCount && (
        <li>
          {plural(preview.fullCount, {
            one: `# se queda como está: tendría más de ${maxTags} etiquetas.`,
            other: `# se quedan como están: tendrían más de ${maxTags} etiquetas.`,
          })}
        </li>
      )}
    </Effects>
  );
}

/** The same, group by group. */
export function GroupsEffect({ input }: { input: CustomersGroupsUpdateInput }) {
  const { t } = useLingui();
  const { data, previousData, error } = useQuery(BulkGroupsPreview, {
    variables: { input },
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.customersGroupsPreview;
  const words = {
    adds: (changes: string, same: string) => t`entran ${changes} · ya estaban ${same}`,
    removes: (changes: string, same: string) => t`salen ${changes} · no estaban ${same}`,
  };
  return (
    <Effects busy={!data} failed={!!error}>
      {preview?.customerGroups.map(
        ({ customerGroup: group, ...counts }) =>
          group && (
            <Effect
              key={group.id}
              name={group.name}
              counts={counts}
              adds={!!input.add?.includes(group.id)}
              words={words}
            />
          ),
      )}
      {!!preview?.fullCount && (
        <li>
          {plural(preview.fullCount, {
            one: `# se queda como está: estaría en más de ${maxGroups} grupos.`,
            other: `# se quedan como están: estarían en más de ${maxGroups} grupos.`,
          })}
        </li>
      )}
    </Effects>
  );
}

function Effects({ busy, failed, children }: { busy: boolean; failed: boolean; children: ReactNode }) {
  const { t } = useLingui();
  if (failed) return <Text c="dimmed">{t`No se pudo calcular qué cambiará.`}</Text>;
  return (
    <ul className={s.effects} aria-label={t`Qué cambiará`} aria-busy={busy}>
      {children}
    </ul>
  );
}

interface EffectProps {
  name: string;
  counts: { added: number; alreadyHad: number; removed: number; notPresent: number };
  adds: boolean;
  words: Record<'adds' | 'removes', (changes: string, same: string) => string>;
}

function Effect({ name, counts, adds, words }: EffectProps) {
  const language = useLanguage();
  const say = (value: number) => formatNumber(language, value);
  return (
    <li>
      <strong className={adds ? s.add : s.remove}>
        {adds ? '+' : '−'} {name}
      </strong>{' '}
      {adds
        ? words.adds(say(counts.added), say(counts.alreadyHad))
        : words.removes(say(counts.removed), say(counts.notPresent))}
    </li>
  );
}
