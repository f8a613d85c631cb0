/** Runs a TypeScript file of this project in Node: `node test/run.cjs test/bench.ts [arguments]`. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

for (const ending of ['.ts', '.tsx']) {
  Module._extensions[ending] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: ending === '.tsx' }, transform: { react: { runtime: 'automatic' } } },
    });
    module._compile(code, filename);
  };
}
// numfmt names a file for `require` that it does not ship; its other build is the same code.
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolveFilename(request === 'numfmt' ? resolve(__dirname, '../node_modules/numfmt/dist/index.js') : request, ...rest);
process.argv.splice(1, 1);
require(resolve(process.argv[1]));
