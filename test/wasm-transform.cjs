/** Jest hands a WebAssembly program over as the build does: inlined as a data address. */
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_source, path) => ({ code: `module.exports = ${JSON.stringify(`data:application/wasm;base64,${readFileSync(path).toString('base64')}`)};` }),
};
