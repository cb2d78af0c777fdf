import { store, stored } from './storage';

/** How tall the rows of lists are. */
export const densities = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof densities)[number];

const key = 'clientela.density';

/** The density that this person chose in this browser. */
export function chosenDensity(): Density {
  const density = stored('localStorage', key);
  return densities.find((one) => one === density) ?? 'normal';
}

/** Shows it: the style sheets read it from the page's root. */
export function applyDensity(density: Density) {
  document.documentElement.dataset.density = density;
}

export function chooseDensity(density: Density) {
  store('localStorage', key, density);
  applyDensity(density);
}
