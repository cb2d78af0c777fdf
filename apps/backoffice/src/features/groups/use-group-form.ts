import { useMutation } from '@apollo/client/react';
import { customerGroupCreateInput } from '@clientela/domain/group';
import type { Language } from '@clientela/domain/locale';
import { useLingui } from '@lingui/react/macro';
import type { GroupRowFragment } from '../../gql/graphql';
import { issuesOf, type Snapshot } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { useLanguage } from '../../lib/use-language';
import { useShop } from '../session/session';
import { useDiscountLabels, useDiscountTypeWord } from './discount-fields';
import { changesDiscount, type DiscountValues, discountInputOf, discountValues } from './discount-values';
import { GroupCreate, GroupUpdate } from './groups.graphql';

type Values = DiscountValues & { name: string; description: string };

function storedOf(group: GroupRowFragment | undefined, language: Language): Snapshot<Values> {
  const { name = '', description = null, discount = null, version = 0 } = group ?? {};
  return { values: { name, description: description ?? '', ...discountValues(discount, language) }, version };
}

/** Saves a new group or the changes of one. */
function useSave(group: GroupRowFragment | undefined, currencyCode: string) {
  const [create] = useMutation(GroupCreate);
  const [update] = useMutation(GroupUpdate);
  return async (values: Values, changes: Partial<Values>, expectedVersion: number) => {
    const discount = discountInputOf(values, currencyCode);
    if (!group) {
      const { name, description } = values;
      const { data } = await create({ variables: { input: { name, description: description || null, discount } } });
      return data?.customerGroupCreate;
    }
    const input = {
      id: group.id,
      expectedVersion,
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.description !== undefined && { description: changes.description || null }),
      ...(changesDiscount(changes) && { discount }),
    };
    const { data } = await update({ variables: { input } });
    return data?.customerGroupUpdate;
  };
}

/** The form of a group: an existing one, or a new one. */
export function useGroupForm(group: GroupRowFragment | undefined, onCreated: (id: string) => void) {
  const { t } = useLingui();
  const language = useLanguage();
  const { currencyCode } = useShop();
  const save = useSave(group, currencyCode);
  const discountWord = useDiscountTypeWord();
  let created: string | undefined;
  const form = useForm<Values>({
    stored: storedOf(group, language),
    labels: { name: t`Nombre`, description: t`Descripción`, ...useDiscountLabels() },
    check: (values) =>
      issuesOf(customerGroupCreateInput, { ...values, discount: discountInputOf(values, currencyCode) }),
    save: async ({ values, changes, version }) => {
      const payload = await save(values, changes, version);
      const now = payload?.customerGroup;
      created = now?.id;
      return { userErrors: payload?.userErrors ?? [], now: now && storedOf(now, language) };
    },
    onSaved: () => {
      toast(group ? t`Grupo guardado` : t`Grupo creado`);
      if (!group && created) onCreated(created);
    },
  });
  return { form, words: { 'discount.type': discountWord } };
}
