import { test } from './fixtures';
import { bulk } from './flows/bulk';
import { customers } from './flows/customers';
import { finding } from './flows/finding';
import { loading } from './flows/loading';
import { orders } from './flows/orders';
import type { Flows } from './flows/shop';
import { tags } from './flows/tags';
import { Finger } from './hands/finger';
import { Keyboard } from './hands/keyboard';
import { wordsOf } from './words';

/** What people do here all day. */
const flows: Flows = { ...finding, ...customers, ...bulk, ...tags, ...orders, ...loading };

/** Each by everybody: who has no mouse, and who has but a phone. */
const ways = [
  { who: 'by keyboard, in Spanish', language: 'es', Works: Keyboard, at: { viewport: { width: 1280, height: 720 } } },
  {
    who: 'on a phone, in English',
    language: 'en',
    Works: Finger,
    at: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
] as const;

for (const [turn, { who, language, Works, at }] of ways.entries())
  test.describe(who, () => {
    test.use(at);
    for (const [name, flow] of Object.entries(flows))
      test(name, async ({ page, context }) => {
        await context.addInitScript((chosen) => {
          // A window that is empty yet has none.
          if (location.origin !== 'null') localStorage.setItem('clientela.language', chosen);
        }, language);
        await flow(new Works(page, wordsOf(language), turn));
      });
  });
