import { dayIn } from '@clientela/domain/day';
import type { InputContext } from '@clientela/domain/input-context';
import { usePhoneParser } from '../../lib/phone';
import { useShop } from './session';

/** What the domain's rules need to know besides an input. */
export function useInputContext(): InputContext {
  const parsePhone = usePhoneParser();
  const { countryCode, timeZone } = useShop();
  return { parsePhone, countryCode, today: dayIn(timeZone, new Date()) };
}
