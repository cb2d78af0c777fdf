// Loads a file of so many made-up customers or orders in a process of its own, and prints what it took. Uses the built server.
import { ChannelEntity } from '../dist/channels/channel.entity.js';
import { parsePhone } from '../dist/customers/phone-parser.js';
import { importCustomers } from '../dist/imports/import.service.js';
import { importOrders } from '../dist/imports/import-orders.service.js';
import { openDatabase } from '../dist/platform/database/database.js';
import { ShopEntity } from '../dist/shops/shop.entity.js';

const [url = '', shopId = '', count = '0', what = 'customers'] = process.argv.slice(2);

const made = {
  customers: {
    header: 'Nombre,Apellidos,Correo,Teléfono,Dirección,CP,Ciudad,País,Etiquetas,Grupos,Cumpleaños\n',
    row(index) {
      const phone = 610_000_000 + index;
      const day = String(1 + (index % 28)).padStart(2, '0');
      return `José,Núñez ${index},cliente${index}@example.com,${phone},"Calle Mayor ${index}, 2.º",28001,Madrid,España,VIP,Grupo ${index % 20},1980-01-${day}\n`;
    },
  },
  // Three lines an order, and five orders a customer.
  orders: {
    header:
      'Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Address1,Billing City,Billing Zip,Billing Country\n',
    row(index) {
      const buyer = Math.floor(index / 5);
      const placed = new Date(1_700_000_000_000 + index * 60_000).toISOString();
      const name = `#${index}`;
      const line = (sku, rest = ',,,') => `1,Artículo ${sku},10.00,SKU-${sku}${rest},\n`;
      const head = `${name},cliente${buyer}@example.com,paid,fulfilled,EUR,30.00,5.00,0.00,35.00,${placed},`;
      const more = `${name},,,,,,,,,,`;
      const place = `,José Núñez ${buyer},Calle Mayor ${buyer},Madrid,28001,ES`;
      return `${head}${line(index % 500, place).replace(/,\n$/, '\n')}${more}${line((index + 7) % 500)}${more}${line((index + 31) % 500)}`;
    },
  },
}[what];

async function* file(rows) {
  yield Buffer.from(made.header);
  for (let row = 0; row < rows; ) {
    const lines = [];
    for (; row < rows && lines.length < 500; row += 1) lines.push(made.row(row));
    yield Buffer.from(lines.join(''));
  }
}

const database = await openDatabase({ url, entities: [ShopEntity, ChannelEntity] });
const actor = { kind: 'SYSTEM', id: null, name: 'Clientela' };
const source = { shopId, actor, requestId: 'proof', database, language: 'es', can: () => true };
const gate = { parsePhone, countryCode: 'ES', today: '2026-11-22' };
const place = { timeZone: 'Europe/Madrid', currencyCode: 'EUR', pricesIncludeTax: true };
const wishes = { mode: 'upsert', dryRun: false, kind: 'orders', channel: 'Shopify' };
const begun = performance.now();
process.stdout.write('begun\n');
const report =
  what === 'customers'
    ? await importCustomers(source, gate, file(Number(count)), wishes)
    : await importOrders(source, { ...place, gate }, file(Number(count)), wishes);
const seconds = (performance.now() - begun) / 1000;
const cpu = process.cpuUsage().user / 1_000_000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const { created, unchanged, faulty, warningCount } = report;
process.stdout.write(`${JSON.stringify({ created, unchanged, faulty, warningCount, seconds, cpu, megabytes })}\n`);
if (faulty > 0) process.stdout.write(`${JSON.stringify(report.faults.slice(0, 3))}\n`);
await database.close();
