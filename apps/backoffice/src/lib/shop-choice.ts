import { store, stored } from './storage';

const key = 'clientela.shop';

/**
 * The shop that this tab works in, as a global id. Two tabs can work in two shops; a new tab starts in the last one
 * chosen anywhere.
 */
export const chosenShop = (): string | null => stored('sessionStorage', key) ?? stored('localStorage', key);

export function chooseShop(id: string) {
  store('sessionStorage', key, id);
  store('localStorage', key, id);
}
