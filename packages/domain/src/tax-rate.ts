import * as z from 'zod/mini';
import { formatPercentage, parseHundredths } from './discount.js';

/** Hundredths of a percent in a decimal string: `21` is 2100, `5.2` is 520. Null unless from 0 to 100 with two decimals at most. */
export const parseTaxRate = (text: string): number | null => parseHundredths(text);

/** The decimal string of hundredths of a percent: 2100 is `21.00`. */
export const formatTaxRate = (hundredths: number): string => formatPercentage(hundredths);

/** A tax rate in an input: a decimal string, answered in hundredths of a percent. */
export const taxRateInput = z.pipe(
  z.string(),
  z.transform((text, context): number => {
    const hundredths = parseTaxRate(text);
    if (hundredths !== null) return hundredths;
    context.issues.push({ code: 'custom', message: 'INVALID_TAX_RATE', input: text });
    return z.NEVER;
  }),
);
