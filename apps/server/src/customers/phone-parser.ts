import { phoneParserFrom } from '@clientela/domain/phone';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Understands phone numbers of every country: the domain's parser with the tables that the server has loaded. */
export const parsePhone = phoneParserFrom(parsePhoneNumberFromString);
