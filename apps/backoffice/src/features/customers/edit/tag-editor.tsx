import { useLingui } from '@lingui/react/macro';
import { TagsField } from './tags-field';
import type { useCustomerTags } from './use-customer-tags';

/** Adds and takes tags of one customer as they are typed: Enter adds, and makes the tag where there is none. */
export function TagEditor({ tags, change }: ReturnType<typeof useCustomerTags>) {
  const { t } = useLingui();
  return (
    <TagsField
      name="tags"
      label={t`Etiquetas`}
      description={t`Intro la añade; si no existe, se crea.`}
      error={null}
      value={tags.map((tag) => tag.name)}
      onChange={change}
      onBlur={() => {}}
    />
  );
}
