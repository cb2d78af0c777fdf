import { isPlain, noFilter, readFilter, writeFilter } from './customer-query';

test('an address is taken apart into what was typed and what was picked', () => {
  expect(readFilter('ana tag:vip,madrid group:"Talleres amigos" pedidos:>3', 'es')).toEqual({
    ...noFilter,
    text: 'ana',
    tags: { names: ['vip', 'madrid'], all: false },
    groups: { names: ['Talleres amigos'], all: false },
    orders: '>3',
  });
  expect(
    readFilter(
      'estado:bloqueado correo:no gasto:10..50 producto:"Casco rojo"@>=-30d ultimo_pedido:no pais:ES,FR',
      'es',
    ),
  ).toEqual({
    ...noFilter,
    status: ['BLOCKED'],
    has: { email: false, last_order: false },
    spent: '10..50',
    products: ['Casco rojo'],
    bought: '>=-30d',
    countries: ['ES', 'FR'],
  });
  expect(readFilter('tag:vip&madrid', 'es').tags).toEqual({ names: ['vip', 'madrid'], all: true });
  expect(readFilter(undefined, 'es')).toEqual(noFilter);
});

test('what the pickers cannot show stays in the text', () => {
  expect(readFilter('tag:vip OR ana', 'en').tags.names).toEqual([]);
  expect(readFilter('pedidos:>3 pedidos:<9 correo:ana@ejemplo.es', 'es')).toEqual({
    ...noFilter,
    orders: '>3',
    text: 'pedidos:<9 correo:ana@ejemplo.es',
  });
  expect(readFilter('-tag:vip', 'en')).toEqual({ ...noFilter, text: '-tag:vip' });
  expect(readFilter('tag:yes', 'en').tags.names).toEqual([]);
});

test.each([
  'ana garcia',
  'etiqueta:VIP',
  'etiqueta:"Navidad 2026"&Recurrente grupo:Mayoristas',
  '(ana OR luis) etiqueta:VIP',
  '-etiqueta:Moroso pedidos:>3',
  'estado:active,blocked tipo:company origen:pos canal:Tienda empresa_emisora:Ebro pais:ES ciudad:Madrid',
  'cumpleanos:+7d',
  'cumpleanos:today producto:casco',
  'cumpleanos:11,12 cumpleanos:no',
  'pedidos:2..5 gasto:>=99.5 ultimo_pedido:<-90d creado:>=-30d producto:casco@2026-01-01..2026-03-31',
  'correo:no telefono:yes etiqueta:no grupo:yes canal:no ultimo_pedido:no',
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
