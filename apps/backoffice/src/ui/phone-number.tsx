import { usePhoneParser } from '../lib/phone';

/** A phone as it is kept, as people read it: where the server does not say it so itself. */
export function PhoneNumber({ phone }: { phone: string }) {
  return usePhoneParser()(phone, undefined)?.formatted ?? phone;
}
