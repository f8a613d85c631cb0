/** Beside the tests: passes questions to the bridge and wakes the waiting thread with each answer, or with the bridge's last words when it ends. */
const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');
const { workerData } = require('node:worker_threads');

const { port, flag, command, args } = workerData;
const PATIENCE = 60_000;
const bridge = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' } });
let lastWords = '';
let ended = null;

function answer(line) {
  port.postMessage(line);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

function gone(why) {
  if (ended !== null) return;
  ended = JSON.stringify({ failure: `the bridge to LibreOffice has ended: ${why} ${lastWords}`.trim() });
  answer(ended);
  port.close();
}

bridge.stderr.on('data', (words) => {
  lastWords = (lastWords + String(words)).slice(-1000);
});
bridge.on('error', (error) => gone(error.message));
bridge.on('close', (code) => gone(`code ${code}`));
// Writing to a bridge that has just ended fails here; its end is told above.
bridge.stdin.on('error', () => undefined);
createInterface({ input: bridge.stdout }).on('line', answer);
port.on('message', (question) => {
  if (ended !== null) answer(ended);
  else if (question !== null) bridge.stdin.write(`${question}\n`);
  else {
    bridge.stdin.end();
    setTimeout(() => bridge.kill('SIGKILL'), PATIENCE).unref();
  }
});
