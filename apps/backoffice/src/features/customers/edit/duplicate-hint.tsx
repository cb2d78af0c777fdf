import { useQuery } from '@apollo/client/react';
import { isEmail } from '@clientela/domain/email';
import { phoneDigits } from '@clientela/domain/phone';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { SameContact } from './edit.graphql';

interface Props {
  email: string;
  phone: string;
  /** The customer who is edited. */
  except?: string;
}

/** Says while one types who has that e-mail or phone already. It never blocks: two people may share a phone. */
export function DuplicateHint({ email, phone, except }: Props) {
  const digits = phoneDigits(phone);
  const sameEmail = useWhoHas(isEmail(email.trim()) ? `email:"${email.trim()}"` : undefined, except);
  const samePhone = useWhoHas(digits.length >= 7 ? `phone:${digits}` : undefined, except);
  const { t } = useLingui();
  return (
    <div role="status">
      {sameEmail && <Hint who={sameEmail} words={t`Ya tiene este correo:`} />}
      {samePhone && samePhone.id !== sameEmail?.id && <Hint who={samePhone} words={t`Ya tiene este teléfono:`} />}
    </div>
  );
}

interface Person {
  id: string;
  displayName: string;
}

function useWhoHas(query: string | undefined, except: string | undefined): Person | undefined {
  const [settled] = useDebouncedValue(query, 400);
  const { data } = useQuery(SameContact, { variables: { query: settled ?? '' }, skip: !settled || settled !== query });
  return data?.customers.nodes.find((one) => one.id !== except);
}

function Hint({ who, words }: { who: Person; words: string }) {
  return (
    <Text size="sm">
      {words}{' '}
      <Link to="/clientes/$id" params={{ id: who.id }}>
        {who.displayName}
      </Link>
    </Text>
  );
}
