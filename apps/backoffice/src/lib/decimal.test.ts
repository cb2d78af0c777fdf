import { fromAmount, fromDecimal, toDecimal } from './decimal';

test('numbers are read as Spaniards and as others type them', () => {
  expect(['12,5', '12.5', '1.234,50', '1,234.50', ' 10 % ', '21', 'doce'].map(toDecimal)).toEqual([
    '12.5',
    '12.5',
    '1234.50',
    '1234.50',
    '10',
    '21',
    'doce',
  ]);
});

test('a stored number is shown as one would type it', () => {
  expect(fromDecimal('12.50', 'es')).toBe('12,5');
  expect(fromDecimal('12.50', 'en')).toBe('12.5');
  expect(fromDecimal('100.00', 'es')).toBe('100');
  expect(fromDecimal('100', 'es')).toBe('100');
  expect(fromDecimal(null, 'es')).toBe('');
});

test('an amount of money keeps its decimals', () => {
  expect(fromAmount('34.90', 'es')).toBe('34,90');
  expect(fromAmount('34.90', 'en')).toBe('34.90');
  expect(fromAmount('1200', 'es')).toBe('1200');
  expect(fromAmount(undefined, 'es')).toBe('');
});
