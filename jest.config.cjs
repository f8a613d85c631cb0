/** Two projects: `unit` needs Node only, `browser` drives an installed Chrome, Edge or Chromium against the built pages. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } }],
};
/** numfmt 4.0.1 names a file for `require` that it does not ship; its other build is the same code. */
const moduleNameMapper = { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' };
module.exports = {
  projects: [
    { displayName: 'unit', testEnvironment: 'node', transform, moduleNameMapper, testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    { displayName: 'browser', testEnvironment: 'node', transform, moduleNameMapper, testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
