import type { Language } from '@clientela/domain/locale';
import type { ImportReport, ReportedIssue } from './import-report.js';

const words = {
  es: {
    dry: 'ENSAYO: no se ha guardado nada.',
    created: 'nuevos',
    updated: 'actualizados',
    unchanged: 'sin cambios',
    skipped: 'omitidos por el modo o por ser más antiguos',
    faulty: 'con errores, no cargados',
    read: 'Leído como',
    columns: 'Columnas',
    ignored: 'Columnas que no se cargan',
    faults: 'Errores',
    warnings: 'Avisos (la fila se carga; revisa estos datos)',
    more: 'y más',
    row: 'fila',
    stopped: 'La lectura se detuvo antes del final; lo anterior está cargado.',
    reasons: {
      UNKNOWN: 'desconocida',
      AMBIGUOUS: 'ambigua: indícala en un mapa',
      DUPLICATE: 'repetida',
      ADDRESS_INCOMPLETE: 'dirección sin calle o sin ciudad',
      NOT_MAPPED: 'fuera del mapa',
    },
  },
  en: {
    dry: 'DRY RUN: nothing was saved.',
    created: 'new',
    updated: 'updated',
    unchanged: 'unchanged',
    skipped: 'left out by the mode, or older than what is there',
    faulty: 'with errors, not loaded',
    read: 'Read as',
    columns: 'Columns',
    ignored: 'Columns that are not loaded',
    faults: 'Errors',
    warnings: 'Warnings (the row is loaded; look at these values)',
    more: 'and more',
    row: 'row',
    stopped: 'Reading ended before the end of the file; what came before is loaded.',
    reasons: {
      UNKNOWN: 'unknown',
      AMBIGUOUS: 'ambiguous: say it in a map',
      DUPLICATE: 'a repetition',
      ADDRESS_INCOMPLETE: 'an address without street or without city',
      NOT_MAPPED: 'not in the map',
    },
  },
} as const;
const delimiters = { ',': ',', ';': ';', '\t': 'TAB' } as const;
const shown = 20;

/** What became of a file, for people at a terminal. */
export function printReport(report: ImportReport, language: Language): string {
  const say = words[language];
  const counts = (['created', 'updated', 'unchanged', 'skipped', 'faulty'] as const).map(
    (count) => `  ${String(report[count]).padStart(9)}  ${say[count]}`,
  );
  const how = [report.system, report.encoding, delimiters[report.delimiter], report.newline]
    .filter(Boolean)
    .join(' · ');
  const columns = report.columns.map(({ column, field }) => `${column} → ${field}`).join(', ');
  const ignored = report.ignoredColumns.map(({ column, reason }) => `${column} (${say.reasons[reason]})`).join(', ');
  return [
    ...(report.dryRun ? [say.dry] : []),
    ...counts,
    `${say.read}: ${how}`,
    `${say.columns}: ${columns}`,
    ...(ignored ? [`${say.ignored}: ${ignored}`] : []),
    ...listOf(say.faults, report.faults, report.faultCount, language),
    ...listOf(say.warnings, report.warnings, report.warningCount, language),
    ...(report.stopped ? [say.stopped, lineOf(report.stopped, language)] : []),
  ].join('\n');
}

function listOf(title: string, issues: readonly ReportedIssue[], count: number, language: Language): string[] {
  if (count === 0) return [];
  const lines = issues.slice(0, shown).map((issue) => lineOf(issue, language));
  const rest = count > shown ? [`  … ${words[language].more}: ${count - shown}`] : [];
  return [`${title}: ${count}`, ...lines, ...rest];
}

const lineOf = ({ row, column, value, message }: ReportedIssue, language: Language): string => {
  const place = [`${words[language].row} ${row}`, column, value === null ? null : `«${value}»`]
    .filter(Boolean)
    .join(' · ');
  return `  ${place}: ${message}`;
};
