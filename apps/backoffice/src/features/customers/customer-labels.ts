import { type CustomerWords, customerWords } from '@clientela/domain/customer-words';
import { IconArchive, IconBan } from '@tabler/icons-react';
import type { CustomerStatus } from '../../gql/graphql';
import { useLanguage } from '../../lib/use-language';
import type { Tone } from '../../ui/badge';

/** What the screen calls the values of a customer's fields. */
export const useCustomerWords = (): CustomerWords => customerWords[useLanguage()];

/** Active customers need no badge. */
export const statusBadges: Record<Exclude<CustomerStatus, 'ACTIVE'>, { tone: Tone; icon: typeof IconBan }> = {
  BLOCKED: { tone: 'bad', icon: IconBan },
  ARCHIVED: { tone: 'neutral', icon: IconArchive },
};
