import { prefer, preference, usePreference } from './preferences';

/** How tall the rows of lists are. */
export const densities = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof densities)[number];

const densityOf = (text: string | null): Density => densities.find((one) => one === text) ?? 'normal';

/** The density that this person prefers. */
export const useDensity = () => densityOf(usePreference('density'));

/** Shows it: the style sheets read it from the page's root. */
export function showDensity() {
  document.documentElement.dataset.density = densityOf(preference('density'));
}

export const chooseDensity = (density: Density) => prefer('density', density);
