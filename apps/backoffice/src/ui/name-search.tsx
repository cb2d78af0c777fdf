import { useLingui } from '@lingui/react/macro';
import s from './name-search.module.css';
import { SearchBox } from './search-box';

interface Props {
  /** «Buscar etiquetas». */
  label: string;
  value: string;
  onSearch: (text: string, replace: boolean) => string;
}

const always = () => true;

/** Finds things by a part of their name. */
export function NameSearch({ label, value, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <div role="search" aria-label={label} className={s.search}>
      <SearchBox
        label={label}
        placeholder={t`Parte del nombre`}
        value={value}
        error={undefined}
        isPlain={always}
        onSearch={(text) => onSearch(text, true)}
      />
    </div>
  );
}
