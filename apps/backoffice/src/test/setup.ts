import '@testing-library/jest-dom';
import { i18n } from '@lingui/core';
import { configure } from '@testing-library/react';
import { clearToasts } from '../lib/toast';

// What Mantine asks for and jsdom lacks.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

configure({ asyncUtilTimeout: 12_000 });
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  clearToasts();
  i18n.loadAndActivate({ locale: 'es', messages: {} });
});

// A warning of React, Apollo or Lingui is a fault of the test or of the code. Kept till the end: a throw here would
// surface inside React, not in the test.
const complaints: string[] = [];
const complain = console.error;
console.error = (...words) => {
  complaints.push(words.map(String).join(' ').slice(0, 400));
  complain(...words);
};
afterEach(() => {
  const said = complaints.splice(0);
  if (said.length) throw new Error(`console.error was called: ${said[0]}`);
});
