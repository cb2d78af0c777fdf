import type { Language } from '@clientela/domain/locale';
import { type Letters, letters, showable, standIn } from './letters.js';

/** A part of the document as a screen reader sees it. */
export type Part = ReturnType<PDFKit.PDFDocument['struct']>;
export type PartOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row'; placement?: 'Block' };

/** Where on the sheet a text stands. */
export interface Place {
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

export interface SheetOptions {
  readonly title: string;
  readonly language: Language;
  /** At the foot of each page, beside its number. */
  readonly foot: string;
  numbered(page: number, pages: number): string;
}

export const sizes = { h1: 20, h2: 13, text: 9.5, small: 8 } as const;
export const [margin, gap] = [48, 8];

/** A document of A4 pages that are written from top to bottom, tagged so that a screen reader knows what is what. */
export class Sheet {
  readonly root: Part;
  readonly #chunks: Buffer[] = [];
  /** Where the next part begins, from the top of the page. */
  y = margin;
  /** Whether `\ufffd` stands for characters that there are no letters for. */
  lacksLetters = false;

  private constructor(
    readonly doc: PDFKit.PDFDocument,
    private readonly known: Letters['known'],
    private readonly options: SheetOptions,
  ) {
    doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  static async open(options: SheetOptions): Promise<Sheet> {
    const [{ default: PDFDocument }, { regular, bold, known }] = await Promise.all([import('pdfkit'), letters()]);
    const doc = new PDFDocument({
      size: 'A4',
      margin,
      tagged: true,
      pdfVersion: '1.7',
      lang: options.language === 'es' ? 'es-ES' : 'en-GB',
      displayTitle: true,
      bufferPages: true,
      // Else it would begin with letters that are not in the document.
      font: null as never,
      info: { Title: titleOf(options.title), Creator: 'Clientela' },
    });
    doc.registerFont('regular', regular);
    doc.registerFont('bold', bold);
    return new Sheet(doc, known, options);
  }

  get width(): number {
    return this.doc.page.width - 2 * margin;
  }

  heading(text: string, level: 1 | 2): void {
    this.font('bold', level === 1 ? sizes.h1 : sizes.h2);
    const height = this.heightOf(text, this.width);
    // A heading at the foot of a page, with what it is about on the next, would be lost.
    if (!this.makeRoom(height + 6 * gap) && level === 2) this.y += gap;
    this.put(this.root, `H${level}`, text, { x: margin, width: this.width });
    this.y += height + gap / 2;
  }

  paragraph(text: string): void {
    this.font('regular', sizes.text);
    const height = this.heightOf(text, this.width);
    this.makeRoom(height);
    this.put(this.root, 'P', text, { x: margin, width: this.width });
    this.y += height + gap / 2;
  }

  font(name: 'regular' | 'bold', points: number): void {
    this.doc.font(name).fontSize(points);
  }

  heightOf(text: string, width: number): number {
    return this.doc.heightOfString(this.shown(text), { width });
  }

  /** A text as a part of its own. What `\ufffd` stands for is kept for those who copy it or have it read out. */
  put(parent: Part, kind: string, text: string, place: Place, options: PartOptions = {}): void {
    const shown = this.shown(text);
    const all = shown.includes(standIn) ? { ...options, actual: text } : options;
    parent.add(this.doc.struct(kind, all, () => this.write(shown, this.y, place)));
  }

  write(text: string, y: number, { x, ...options }: Place): void {
    this.doc.fillColor('#000').text(this.shown(text), x, y, options);
  }

  shown(text: string): string {
    const shown = showable(text, this.known);
    this.lacksLetters ||= shown.includes(standIn) && !text.includes(standIn);
    return shown;
  }

  /** Whether a new page had to be begun. */
  makeRoom(height: number): boolean {
    if (this.y === margin || this.y + height <= this.doc.page.height - margin - 2 * gap) return false;
    this.doc.addPage();
    this.y = margin;
    return true;
  }

  /** What nobody needs to have read out. */
  asArtifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  async finish(): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) this.#foot(page, page - start + 1, count);
    const ended = new Promise((resolve) => this.doc.once('end', resolve));
    this.doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  #foot(page: number, number: number, count: number): void {
    this.doc.switchToPage(page);
    // Below the margin, where a text would else begin another page.
    this.doc.page.margins.bottom = 0;
    const [y, width] = [this.doc.page.height - margin + gap, this.width / 2];
    this.asArtifact('Pagination', () => {
      this.font('regular', sizes.small);
      const oneLine = { width: width - gap, height: sizes.small + 4, ellipsis: true };
      this.doc.fillColor('#000').text(this.shown(this.options.foot), margin, y, oneLine);
      this.write(this.options.numbered(number, count), y, { x: margin + width, width, align: 'right' });
    });
  }
}

/** The title goes into XML as it is given. */
const titleOf = (text: string): string => text.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›');
