import { i18n } from '@lingui/core';
import { chosenShop } from './shop-choice';

/** What each request says besides what it asks: the shop it is for, and the language that the answer is to be in. */
export function apiHeaders(): Record<string, string> {
  const shop = chosenShop();
  return { 'Accept-Language': i18n.locale, ...(shop ? { 'Clientela-Shop': shop } : {}) };
}
