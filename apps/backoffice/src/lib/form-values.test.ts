import { tagInput } from '@clientela/domain/tag';
import { changesOf, fieldAt, issuesOf, mergeValues } from './form-values';

const base = { name: 'VIP', color: 'RED', 'discount.percentage': '', tags: ['a'] };

test('only what was changed is sent', () => {
  expect(changesOf(base, { ...base, color: 'BLUE', tags: ['a'] })).toEqual({ color: 'BLUE' });
});

test('different fields changed by two people are both kept', () => {
  const { values, conflict } = mergeValues(base, { ...base, name: 'Oro' }, { ...base, color: 'BLUE' });
  expect(values).toEqual({ ...base, name: 'Oro', color: 'BLUE' });
  expect(conflict).toEqual({ both: [], theirs: ['color'] });
});

test('one field changed by two people is theirs to choose, and mine until then', () => {
  const { values, conflict } = mergeValues(base, { ...base, name: 'Oro' }, { ...base, name: 'Plata' });
  expect(values.name).toBe('Oro');
  expect(conflict).toEqual({ both: [{ field: 'name', mine: 'Oro', theirs: 'Plata' }], theirs: [] });
});

test('the same change made by two people is no conflict', () => {
  const both = { ...base, name: 'Oro' };
  expect(mergeValues(base, both, both).conflict).toEqual({ both: [], theirs: [] });
});

test('an error finds the field of its place, or the one around it', () => {
  expect(fieldAt(base, ['input', 'discount', 'percentage'])).toBe('discount.percentage');
  expect(fieldAt(base, ['tags', 0])).toBe('tags');
  expect(fieldAt(base, ['input'])).toBeUndefined();
});

test('the rules of the domain say what is wrong, and where', () => {
  expect(issuesOf(tagInput, { name: ' ' })).toEqual([{ code: 'REQUIRED', path: ['name'] }]);
  expect(issuesOf(tagInput, { name: 'VIP' })).toEqual([]);
});
