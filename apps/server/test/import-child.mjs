// Loads a file of so many made-up customers in a process of its own, and prints what it took. Uses the built server.
import { parsePhone } from '../dist/customers/phone-parser.js';
import { importCustomers } from '../dist/imports/import.service.js';
import { openDatabase } from '../dist/platform/database/database.js';

const [url = '', shopId = '', count = '0'] = process.argv.slice(2);

async function* file(rows) {
  yield Buffer.from('Nombre,Apellidos,Correo,Teléfono,Dirección,CP,Ciudad,País,Etiquetas,Grupos,Cumpleaños\n');
  for (let row = 0; row < rows; ) {
    const lines = [];
    for (; row < rows && lines.length < 500; row += 1) {
      const phone = 610_000_000 + row;
      const day = String(1 + (row % 28)).padStart(2, '0');
      lines.push(
        `José,Núñez ${row},cliente${row}@example.com,${phone},"Calle Mayor ${row}, 2.º",28001,Madrid,España,VIP,Grupo ${row % 20},1980-01-${day}\n`,
      );
    }
    yield Buffer.from(lines.join(''));
  }
}

const database = await openDatabase({ url, entities: [] });
const actor = { kind: 'SYSTEM', id: null, name: 'Clientela' };
const source = { shopId, actor, requestId: 'proof', database, language: 'es', can: () => true };
const rules = { parsePhone, countryCode: 'ES', today: '2026-11-22' };
const begun = performance.now();
process.stdout.write('begun\n');
const report = await importCustomers(source, rules, file(Number(count)), { mode: 'upsert', dryRun: false });
const seconds = (performance.now() - begun) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const { created, unchanged, faulty, warningCount } = report;
process.stdout.write(`${JSON.stringify({ created, unchanged, faulty, warningCount, seconds, megabytes })}\n`);
await database.close();
