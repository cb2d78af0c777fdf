import config from './jest.config.js';

/** `pnpm proof`: what takes minutes. Run every night and not with the tests. */
export default {
  ...config,
  displayName: 'server proof',
  testMatch: ['**/*.proof.test.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
};
