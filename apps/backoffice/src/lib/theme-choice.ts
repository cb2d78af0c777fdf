import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import { onPreferences, prefer, preference } from './preferences';

const themes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];
const chosenTheme = () => themes.find((one) => one === preference('theme'));

let stop = () => {};

/** Mantine's way to the theme that one prefers. */
export const themeChoice: MantineColorSchemeManager = {
  get: (usual) => chosenTheme() ?? usual,
  set: (theme) => {
    // Mantine says back what it was just told.
    if (theme !== (chosenTheme() ?? 'auto')) prefer('theme', theme);
  },
  subscribe: (onUpdate) => {
    stop = onPreferences(() => onUpdate(chosenTheme() ?? 'auto'));
  },
  unsubscribe: () => stop(),
  clear: () => prefer('theme', null),
};
