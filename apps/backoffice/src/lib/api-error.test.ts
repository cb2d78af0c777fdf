import { isLostPart, referenceOf } from './api-error';

test.each([
  ['Failed to fetch dynamically imported module: https://tienda.example/assets/a.js', 'PART-NOT-LOADED'],
  ['error loading dynamically imported module', 'PART-NOT-LOADED'],
  ['Importing a module script failed.', 'PART-NOT-LOADED'],
  ['Failed to fetch', 'NO-ANSWER'],
  ['NetworkError when attempting to fetch resource.', 'NO-ANSWER'],
  ['Load failed', 'NO-ANSWER'],
  ['undefined is not a function', 'TypeError'],
])('the code of «%s» says what went wrong', (message, code) => {
  const error = new TypeError(message);
  expect(referenceOf(error)).toBe(code);
  expect(isLostPart(error)).toBe(code === 'PART-NOT-LOADED');
});
