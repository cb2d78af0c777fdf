import { Selection } from './selection';

const page = ['a', 'b', 'c', 'd', 'e'];

function onPage() {
  const selection = new Selection();
  selection.showPage(page);
  return selection;
}
const ids = (selection: Selection) => [...selection.chosen().ids].sort();

test('a stretch goes from the row that was ticked last, downwards and upwards', () => {
  const selection = onPage();
  selection.toggle('b', true);
  selection.toggleUpTo('d', true);
  expect(ids(selection)).toEqual(['b', 'c', 'd']);
  selection.toggleUpTo('c', false);
  expect(ids(selection)).toEqual(['b']);
});

test('a stretch without a beginning on this page is its one row', () => {
  const selection = onPage();
  selection.toggle('elsewhere', true);
  selection.toggleUpTo('d', true);
  expect(ids(selection)).toEqual(['d', 'elsewhere']);
});

test('all that match count as many as there are, until one is taken out', () => {
  const selection = onPage();
  selection.togglePage(true);
  selection.chooseAll(12_345);
  expect(selection.count()).toBe(12_345);
  expect(selection.has('nobody seen')).toBe(true);
  selection.toggle('a', false);
  expect(ids(selection)).toEqual(['b', 'c', 'd', 'e']);
});

test('what was chosen comes back besides what is chosen now', () => {
  const selection = onPage();
  selection.toggle('a', true);
  selection.recover({ ids: new Set(['x', 'y']), all: null });
  expect(ids(selection)).toEqual(['a', 'x', 'y']);
});
