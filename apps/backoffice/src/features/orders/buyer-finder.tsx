import { useQuery } from '@apollo/client/react';
import { customerWords } from '@clientela/domain/customer-words';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../lib/use-language';
import { FindBox } from '../../ui/find-box';
import { BuyerSearch } from './whose.graphql';

interface Props {
  label: string;
  name: string;
  description?: ReactNode;
  error?: ReactNode;
  onPick: (id: string, name: string) => void;
  /** Makes somebody of the text; absent where only who is there already will do. */
  onNew?: (text: string) => void;
  onEmpty: () => void;
  /** Who is not meant. */
  except?: string | undefined;
  autoFocus?: boolean;
}

const make = 'new';

/** Finds a customer by name, e-mail or phone as one types, or makes one of what was typed. */
export function BuyerFinder({ onPick, onNew, except, ...props }: Props) {
  const { t } = useLingui();
  const { status } = customerWords[useLanguage()];
  const [text, setText] = useState('');
  const search = text.trim();
  const [settled] = useDebouncedValue(search, 150);
  const { data, loading, error } = useQuery(BuyerSearch, { variables: { search: settled }, skip: settled.length < 2 });
  const searching = search !== settled || loading;
  const found = search.length < 2 || searching ? [] : (data?.customers.nodes ?? []);
  const known = found.filter(({ id }) => id !== except);
  const options = known.map((customer) => ({
    id: customer.id,
    label: customer.displayName,
    detail: [
      customer.status !== 'ACTIVE' && status[customer.status],
      customer.email,
      customer.phoneFormatted ?? customer.phone,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const another = onNew && search && !searching ? [{ id: make, label: t`Crear «${search}»` }] : [];
  const pick = (id: string) => {
    setText('');
    if (id === make) onNew?.(search);
    else onPick(id, known.find((one) => one.id === id)?.displayName ?? '');
  };
  return (
    <FindBox
      {...props}
      placeholder={t`Nombre, correo o teléfono`}
      maxLength={120}
      error={props.error ?? (error && t`No se pudo buscar. Comprueba tu conexión.`)}
      text={text}
      onText={setText}
      options={[...options, ...another]}
      searching={searching}
      onPick={pick}
    />
  );
}
