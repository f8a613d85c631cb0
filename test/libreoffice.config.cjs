/** Run by hand or in continuous integration: `npx jest -c test/libreoffice.config.cjs`. */
const [unit] = require('../jest.config.cjs').projects;

module.exports = { ...unit, rootDir: '..', displayName: 'libreoffice', testMatch: ['<rootDir>/test/**/*.check.ts'], testTimeout: 120_000 };
