import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { BulkTagsPreviewQuery, CustomersTagsUpdateInput } from '../../../gql/graphql';
import { formatNumber } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { BulkTagsPreview } from './bulk.graphql';
import s from './bulk.module.css';

/** What the change will do, tag by tag: green «+» and red «−», never colour alone. */
export function BulkTagsEffect({ input }: { input: CustomersTagsUpdateInput }) {
  const { t } = useLingui();
  const { data, previousData, error } = useQuery(BulkTagsPreview, {
    variables: { input },
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.customersTagsPreview;
  if (error) return <Text c="dimmed">{t`No se pudo calcular qué cambiará.`}</Text>;
  return (
    <ul className={s.effects} aria-label={t`Qué cambiará`} aria-busy={!data}>
      {preview?.tags.map(
        (effect) =>
          effect.tag && (
            <Effect
              key={effect.tag.id}
              effect={effect}
              name={effect.tag.name}
              adds={!!input.add?.includes(effect.tag.id)}
            />
          ),
      )}
      {!!preview?.fullCount && <li>{t`${preview.fullCount} se quedan como están: tendrían más de 100 etiquetas.`}</li>}
    </ul>
  );
}

type EffectData = BulkTagsPreviewQuery['customersTagsPreview']['tags'][number];

function Effect({ effect, name, adds }: { effect: EffectData; name: string; adds: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const say = (value: number) => formatNumber(language, value);
  const [changes, same] = adds
    ? [say(effect.added), say(effect.alreadyHad)]
    : [say(effect.removed), say(effect.notPresent)];
  return (
    <li>
      <strong className={adds ? s.add : s.remove}>
        {adds ? '+' : '−'} {name}
      </strong>{' '}
      {adds ? t`se añade a ${changes} · ya la tienen ${same}` : t`se quita a ${changes} · no la tienen ${same}`}
    </li>
  );
}
