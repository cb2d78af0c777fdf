/** @type {import('jest').Config} */
export default {
  displayName: 'server',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@clientela/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  // Those are for the night: jest.proof.config.js.
  testPathIgnorePatterns: ['\\.proof\\.test\\.ts$'],
  restoreMocks: true,
  testTimeout: 30_000,
  // Each worker has a database of its own; more workers than cores only wait for each other.
  maxWorkers: 2,
};
