import { withWords } from './i18n';

/** As the browser says it: whether there is a connection. */
function connection(is: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: is });
  if (is) window.dispatchEvent(new Event('online'));
}
afterEach(() => connection(true));

test('what is opened without a connection comes once it is back', async () => {
  connection(false);
  let asked = 0;
  const part = withWords(async () => {
    asked += 1;
    if (!navigator.onLine) throw new TypeError('Failed to fetch');
    return 'here';
  })();
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(1);
  connection(true);
  expect(await part).toBe('here');
});

test('what fails with a connection is told of', async () => {
  const load = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(withWords(load)()).rejects.toThrow('Failed to fetch');
});
