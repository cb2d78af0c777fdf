import type { Language } from '@clientela/domain/locale';
import { type Problem, problem } from '@clientela/domain/problem';

/** Why a file, or what follows a row of it, cannot be read as a table; `{name}` is replaced by the detail of that name. */
const sentences = {
  EMPTY: { es: 'está vacío', en: 'it is empty' },
  XLSX: { es: 'es un libro de Excel (XLSX)', en: 'it is an Excel workbook (XLSX)' },
  XLS: { es: 'es un libro de Excel antiguo (XLS)', en: 'it is an old Excel workbook (XLS)' },
  ODS: { es: 'es una hoja de cálculo OpenDocument (ODS)', en: 'it is an OpenDocument spreadsheet (ODS)' },
  ZIP: { es: 'es un archivo comprimido (ZIP)', en: 'it is a compressed archive (ZIP)' },
  GZIP: { es: 'es un archivo comprimido (GZIP)', en: 'it is a compressed file (GZIP)' },
  PDF: { es: 'es un documento PDF', en: 'it is a PDF document' },
  IMAGE: { es: 'es una imagen', en: 'it is a picture' },
  HTML: { es: 'es una página web (HTML)', en: 'it is a web page (HTML)' },
  XML: { es: 'es un documento XML', en: 'it is an XML document' },
  JSON: { es: 'es un documento JSON', en: 'it is a JSON document' },
  BINARY: { es: 'no es texto', en: 'it is not text' },
  DELIMITER: {
    es: 'separa las columnas con «{found}», y se admiten coma, punto y coma y tabulador',
    en: 'its columns are separated by “{found}”; comma, semicolon and tab are read',
  },
  ORDERS: { es: 'es una lista de pedidos y no de clientes', en: 'it is a list of orders and not of customers' },
  NO_HEADER: { es: 'la primera fila son datos y no una cabecera', en: 'its first row is data and not a header' },
  CANCELLED: { es: 'se canceló la carga', en: 'loading was cancelled' },
  STALLED: { es: 'dejó de llegar', en: 'it stopped coming' },
  FILE_TOO_BIG: { es: 'pasa de {max} MB', en: 'it is over {max} MB' },
  TOO_MANY_ROWS: { es: 'pasa de {max} filas', en: 'it has over {max} rows' },
  TOO_MANY_COLUMNS: {
    es: 'la fila {row} tiene más de {max} columnas',
    en: 'row {row} has more than {max} columns',
  },
  ROW_TOO_BIG: {
    es: 'la fila {row} pasa de {max} kB, quizá por unas comillas que no se cierran',
    en: 'row {row} is over {max} kB, perhaps because of a quote that is never closed',
  },
  OPEN_QUOTE: {
    es: 'la fila {row} abre unas comillas que no se cierran',
    en: 'row {row} opens a quote that is never closed',
  },
  BAD_QUOTE: { es: 'las comillas de la fila {row} están mal puestas', en: 'the quotes of row {row} are out of place' },
} as const;
export type UnreadableBecause = keyof typeof sentences;

/** A file that is no table that we read, or stops being one. Says what was found instead. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly because: UnreadableBecause,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(because);
  }

  /** The words of a language for what was found. */
  found(language: Language): string {
    return sentences[this.because][language].replace(/\{(\w+)\}/g, (_, name: string) =>
      String(this.details[name] ?? ''),
    );
  }

  /** The problem of a file of which nothing was read. */
  toProblem(language: Language): Problem {
    return problem(this.#code, ['file'], { params: { found: this.found(language) } });
  }

  /** The same as an issue of the row at which reading ended. */
  toIssue(language: Language) {
    const row = Number(this.details.row ?? 0);
    const params = { found: this.found(language) };
    return { row, column: null, value: null, code: this.#code, params } as const;
  }

  get #code() {
    return this.because === 'CANCELLED' ? 'LOADING_CANCELLED' : 'FILE_UNREADABLE';
  }
}
