// `pnpm notices`: writes THIRD_PARTY_NOTICES.md from what is installed to run: whoever passes an installed or built copy
// of Clientela on owes these notices to their authors. With --check it only says whether the file is as it should be.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'THIRD_PARTY_NOTICES.md');
const copyrightLine = /^.*copyright (?:\(c\)|©|\d).*$/gim;

const text = notices();
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('THIRD_PARTY_NOTICES.md does not say what is installed: run "pnpm notices" and commit it.');
  process.exitCode = 1;
}

function notices() {
  const packages = installed();
  const groups = Map.groupBy(packages, ({ key }) => key);
  const sections = [...groups.values()].map((members) => section(members));
  return [
    '# Third-party notices',
    'Clientela itself is under the MIT licence (LICENSE). It runs with the packages below, each under its own.',
    '## The PostgreSQL that comes along',
    readFileSync(join(root, 'scripts/notices/embedded-postgresql.md'), 'utf8').trim(),
    '## Packages from npm',
    ...sections,
    '',
  ].join('\n\n');
}

/** Every package that runs, in the order of their names. Builds for one system stand for those of all others. */
function installed() {
  const json = execFileSync('pnpm', ['-r', 'licenses', 'list', '--prod', '--json'], { cwd: root, encoding: 'utf8' });
  const all = Object.values(JSON.parse(json)).flat();
  return all
    .filter(({ paths }) => !isForOneSystem(paths[0]))
    .map(describe)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isForOneSystem(folder) {
  const { os, cpu } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return os !== undefined || cpu !== undefined;
}

function describe({ name, versions, license, author, homepage, paths }) {
  const texts = licenceFiles(paths[0]).map((file) =>
    readFileSync(join(paths[0], file), 'utf8').replaceAll('\r', '').trim(),
  );
  const whole = texts.join('\n\n');
  const copyrights = [
    ...new Set((whole.match(copyrightLine) ?? []).map((line) => line.replace(/^[\s*#>-]+/, '').trim())),
  ];
  // The same words under another name and year are one text.
  const body = whole
    .replace(copyrightLine, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const key = `${license} ${body.replaceAll(/\W+/g, ' ').toLowerCase().trim()}`;
  return {
    name,
    versions,
    license,
    copyrights: copyrights.length > 0 ? copyrights : [author ?? homepage ?? ''],
    body,
    key,
  };
}

function licenceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function section(members) {
  const [{ license, body }] = members;
  const list = members.map(
    ({ name, versions, copyrights }) => `- ${name} ${versions.join(', ')}: ${copyrights.join('; ')}`,
  );
  const words = body === '' ? 'The packages bring no text of their own.' : `\`\`\`\`text\n${body}\n\`\`\`\``;
  return `### ${license}\n\n${list.join('\n')}\n\n${words}`;
}
