import { useMediaQuery } from '@mantine/hooks';

/** Whether the page is as narrow as a phone's: lists and tables become cards there. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false }) ?? false;
