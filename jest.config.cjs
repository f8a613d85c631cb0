/** Three projects: `unit` needs Node only, `libreoffice` an installed LibreOffice, `browser` drives an installed Chrome, Edge or Chromium against the built pages. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } }],
  // The calculation engine comes as an ES module around a WebAssembly program.
  '@ironcalc[/\\\\]wasm[/\\\\].+\\.js$': ['@swc/jest', { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
  '\\.wasm$': '<rootDir>/test/wasm-transform.cjs',
};
const transformIgnorePatterns = ['/node_modules/(?!@ironcalc/)'];
/** numfmt 4.0.1 names a file for `require` that it does not ship; its other build is the same code. */
const moduleNameMapper = { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' };
const setupFiles = ['<rootDir>/test/same-cases.ts'];
module.exports = {
  maxWorkers: '100%', // one for each core: browsers mostly wait
  projects: [
    { displayName: 'unit', testEnvironment: 'node', transform, transformIgnorePatterns, moduleNameMapper, setupFiles, testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/libreoffice/'] },
    { displayName: 'libreoffice', testEnvironment: 'node', transform, transformIgnorePatterns, moduleNameMapper, setupFiles, testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts', '<rootDir>/test/**/*.check.ts'] },
    { displayName: 'browser', testEnvironment: 'node', transform, transformIgnorePatterns, moduleNameMapper, setupFiles, testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
