import { store, stored } from './storage';

const key = 'clientela.shortcuts';

/** Whether single keys do things: speech input can set them off by chance, so they can be turned off (WCAG 2.1.4). */
export const shortcutsOn = (): boolean => stored('localStorage', key) !== 'off';

export const chooseShortcuts = (on: boolean) => store('localStorage', key, on ? 'on' : 'off');
