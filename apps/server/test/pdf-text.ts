import { inflateSync } from 'node:zlib';

/** Of a PDF document as ours are made: what is read out of its pages, line by line as they were written, and its tags. */
export interface ReadPdf {
  readonly text: string;
  /** The kinds of its parts, in their order: `H1`, `P`, `TH`. */
  readonly tags: readonly string[];
  readonly pages: number;
  /** All that is not compressed, such as the title, the language and what stands for pictures. */
  readonly plain: string;
}

export function readPdf(pdf: Buffer): ReadPdf {
  const objects = new Map<string, Buffer>();
  const whole = pdf.toString('latin1');
  for (const match of whole.matchAll(/^(\d+) 0 obj$([\s\S]*?)^endobj$/gm)) {
    objects.set(match[1] ?? '', Buffer.from(match[2] ?? '', 'latin1'));
  }
  const plain = [...objects.values()]
    .map((object) => object.toString('latin1').replace(/stream[\s\S]*/, ''))
    .join('\n');
  const fonts = new Map([...plain.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]));
  const letters = new Map([...fonts].map(([name, id]) => [name, lettersOf(objects, id)]));
  const pages = [...plain.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => streamOf(objects.get(id)));
  return {
    text: pages.map((page) => textOf(page, letters)).join('\n'),
    tags: [...plain.matchAll(/\/S \/(Document|H\d|P|Table|TR|TH|TD|Figure)\b/g)].map(([, kind = '']) => kind),
    pages: pages.length,
    plain,
  };
}

function streamOf(object: Buffer | undefined): string {
  if (!object) return '';
  const text = object.toString('latin1');
  const start = text.indexOf('stream\n') + 'stream\n'.length;
  const body = object.subarray(start, text.lastIndexOf('\nendstream'));
  return text.includes('FlateDecode') ? inflateSync(body).toString('latin1') : body.toString('latin1');
}

/** What each glyph of a font says. */
function lettersOf(objects: ReadonlyMap<string, Buffer>, id: string): Map<string, string> {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.toString('latin1') ?? '')?.[1] ?? '';
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of streamOf(objects.get(map)).matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [place, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const glyph = (Number.parseInt(first, 16) + place).toString(16).padStart(4, '0');
      letters.set(glyph, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    }
  }
  return letters;
}

function textOf(page: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  const said: string[] = [];
  for (const [, name, parts] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = letters.get(name) ?? new Map();
    if (parts === undefined) continue;
    const glyphs = [...parts.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    said.push(glyphs.map((glyph) => font.get(glyph) ?? '').join(''));
  }
  return said.join('\n');
}
