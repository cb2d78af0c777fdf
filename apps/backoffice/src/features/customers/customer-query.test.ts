import { isPlain, noFilter, readFilter, writeFilter } from './customer-query';

test('an address is taken apart into what was typed and what was picked', () => {
  expect(readFilter('ana tag:vip,madrid group:"Talleres amigos" pedidos:>3', 'es')).toEqual({
    text: 'ana pedidos:>3',
    tags: { names: ['vip', 'madrid'], all: false },
    groups: { names: ['Talleres amigos'], all: false },
  });
  expect(readFilter('tag:vip&madrid', 'es').tags).toEqual({ names: ['vip', 'madrid'], all: true });
  expect(readFilter(undefined, 'es')).toEqual(noFilter);
});

test('what the pickers cannot show stays in the text', () => {
  expect(readFilter('tag:vip OR ana', 'en').tags.names).toEqual([]);
  expect(readFilter('-tag:vip', 'en')).toEqual({ ...noFilter, text: '-tag:vip' });
  expect(readFilter('tag:yes', 'en').tags.names).toEqual([]);
});

test.each([
  'ana garcia',
  'etiqueta:VIP',
  'etiqueta:"Navidad 2026"&Recurrente grupo:Mayoristas',
  '(ana OR luis) etiqueta:VIP',
  'pedidos:>3 -etiqueta:Moroso',
])('%s is put together again as it was', (query) => {
  expect(writeFilter(readFilter(query, 'es'), 'es')).toBe(query);
});

test('what cannot be read reaches the server as it was typed, with the picks', () => {
  const filter = { ...noFilter, text: 'color:rojo', tags: { names: ['VIP'], all: false } };
  expect(writeFilter(filter, 'es')).toBe('color:rojo etiqueta:VIP');
  expect(readFilter('color:rojo', 'es').text).toBe('color:rojo');
});

test('words are looked for as they are typed, half a term is not', () => {
  expect(isPlain('begoña muñoz')).toBe(true);
  expect(isPlain('pedidos:')).toBe(false);
  expect(isPlain('"ana')).toBe(false);
});
