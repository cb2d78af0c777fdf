/**
 * The directions of travel between the rooms of the house; `pnpm check` refuses everything else.
 * Type imports count: they bind as hard as others when code has to move.
 */

/**
 * The server's slices and the screens' features, from those that everybody after them may know to those that may know
 * everybody before. Two in one row do not know each other.
 */
const slices = [
  ['audit'],
  ['shops'],
  ['staff'],
  ['tokens'],
  ['tenancy'],
  ['tags', 'groups', 'channels', 'companies'],
  ['customers'],
  ['orders'],
  ['imports', 'demo', 'reports'],
];
const features = [
  ['session'],
  ['timeline', 'tags', 'groups', 'channels', 'companies', 'settings', 'tokens', 'staff', 'profile', 'home', 'setup'],
  ['orders', 'imports'],
  ['customers'],
];

/** The server's folders beside the slices, and the files that put them together. */
const besideSlices = ['platform', 'migrations', 'cli'];
const server = '^apps/server/src/';
const screens = '^apps/backoffice/src/features/';
const generated = '/src/gql/';
const anyOf = (names) => `(${names.join('|')})/`;

/** One rule for each room of the rows: it looks back, and never forward or aside. */
const looksBack = (parent, rows, always = []) =>
  rows.flatMap((row, index) =>
    row.map((room) => {
      const known = [...always, ...rows.slice(0, index).flat(), room];
      return {
        name: `${room}-looks-back`,
        severity: 'error',
        comment: `Relations are declared in the later room: ${room} may know ${known.join(', ')}.`,
        from: { path: `${parent}${room}/` },
        to: { path: parent, pathNot: `${parent}${anyOf(known)}` },
      };
    }),
  );

/** A new room must be given its place in the rows. */
const hasItsPlace = (name, parent, known) => ({
  name,
  severity: 'error',
  comment: 'A new slice or feature gets its place in the rows of .dependency-cruiser.mjs.',
  from: { path: `${parent}[^/]+/`, pathNot: `${parent}${anyOf(known)}` },
  to: {},
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle-of-files',
      severity: 'error',
      comment: 'Neither file of a cycle can be understood, tested or moved without the other.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-cycle-of-folders',
      severity: 'error',
      comment: 'A folder is one idea: two that need each other are one, or hide a third.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    hasItsPlace('every-slice-has-its-place', server, [...besideSlices, ...slices.flat()]),
    hasItsPlace('every-feature-has-its-place', screens, features.flat()),
    ...looksBack(server, slices, ['platform']),
    ...looksBack(screens, features),
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      from: { path: `${server}platform/` },
      to: { path: server, pathNot: `${server}platform/` },
    },
    {
      name: 'nobody-imports-a-starter',
      severity: 'error',
      comment: 'What starts a process or puts the application together is no library.',
      from: { path: '/src/', pathNot: `${server}(main|app|cli/.*)\\.ts$` },
      to: { path: `${server}(main|app|cli/.*)\\.ts$` },
    },
    {
      name: 'domain-is-a-leaf',
      severity: 'error',
      comment: 'Pure functions and zod/mini: it runs in the browser, and no framework or file system reaches it.',
      from: { path: '^packages/domain/src/' },
      to: { pathNot: ['^packages/domain/src/', '/node_modules/zod/(mini|v4/mini|v4/core)/', '/node_modules/jsvat/'] },
    },
    {
      name: 'screens-do-not-know-the-server',
      severity: 'error',
      comment: 'They know its API: operations typed from packages/schema.',
      from: { path: '^apps/(?!server/)' },
      to: { path: '^apps/server/' },
    },
    {
      name: 'server-does-not-know-the-screens',
      severity: 'error',
      from: { path: '^(apps/server|packages)/' },
      to: { path: '^apps/(?!server/)' },
    },
    {
      name: 'nothing-under-features-knows-them',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/(ui|lib)/' },
      to: { path: '^apps/[^/]+/src/(features|app)/' },
    },
    {
      name: 'no-barrel',
      severity: 'error',
      comment: 'A file is imported by its own name: an index of others makes cycles and hides where things are.',
      from: {},
      to: { path: '^(apps|packages)/.*/index[.]tsx?$', pathNot: generated },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/' },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      comment: 'What runs must be among the package.json dependencies of its own package.',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: '/src/test/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // Tests may look at anything.
    exclude: { path: ['/dist/', '\\.test\\.tsx?$', '/src/test/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@clientela/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
