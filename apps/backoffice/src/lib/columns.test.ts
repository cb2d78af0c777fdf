import { act, renderHook } from '@testing-library/react';
import { moved, useColumnChoice } from './columns';

const columns = [
  { id: 'box', fixed: true },
  { id: 'name', fixed: true },
  { id: 'phone' },
  { id: 'tags' },
  { id: 'email', optional: true },
  { id: 'actions', fixed: true },
];
const open = () => renderHook(() => useColumnChoice('things', columns)).result;
const shown = (result: ReturnType<typeof open>) => result.current.columns.map((column) => column.id).join(' ');

test('without a choice the usual columns are shown, in their order', () => {
  expect(shown(open())).toBe('box name phone tags actions');
});

test('a choice is kept for the next time, in its order, between those that stay where they are', () => {
  const result = open();
  act(() => result.current.choose(['email', 'phone']));
  expect(shown(result)).toBe('box name email phone actions');
  expect(result.current.hidden.map((column) => column.id)).toEqual(['tags']);
  expect(shown(open())).toBe('box name email phone actions');
  act(() => result.current.choose(null));
  expect(shown(open())).toBe('box name phone tags actions');
});

test('a column that is no more is not missed', () => {
  localStorage.setItem('clientela.columns.things', 'phone,fax');
  expect(shown(open())).toBe('box name phone actions');
});

test('a column moves by one, and not over the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
});
