import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Draft } from './filter-fields';
import { useBirthdayWords } from './use-birthday-words';
import { usePresenceWords } from './use-customer-chips';

/** The stretches that people ask for most, and the months. */
const usual = ['today', '+7d', '+30d', ...Array.from({ length: 12 }, (_, index) => String(index + 1))];

/** When their birthday is, whatever the year, or whether it is known. */
export function BirthdayField({ filter: { birthday, has }, set }: Draft) {
  const { t } = useLingui();
  const say = useBirthdayWords();
  const { yes, no } = usePresenceWords().birthday;
  const { birthday: present, ...others } = has;
  // What was typed into the address and is not among them stays in sight.
  const offered = birthday === null || usual.includes(birthday) ? usual : [birthday, ...usual];
  const choose = (value: string) => {
    const isPresence = value === 'yes' || value === 'no';
    set({
      birthday: isPresence ? null : value || null,
      has: isPresence ? { ...others, birthday: value === 'yes' } : others,
    });
  };
  return (
    <NativeSelect
      label={t`Cumpleaños`}
      value={birthday ?? (present === undefined ? '' : present ? 'yes' : 'no')}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={[
        { value: '', label: t`Cuando sea` },
        ...offered.map((value) => ({ value, label: say(value) })),
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
    />
  );
}
