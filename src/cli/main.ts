/** The command line: read the call, do it, and tell by the exit code how it went. */

import manifest from '../../package.json';
import { HELP, readArguments, UsageError } from './arguments';
import { listRules, listTemplates } from './catalogues';
import { check } from './check';
import { joinCrew } from './crew';
import { insert } from './insert';
import { open } from './open';

export const EXIT = { clean: 0, findings: 1, usage: 2, unreadable: 3 } as const;

async function run(argv: readonly string[]): Promise<number> {
  const call = readArguments(argv);
  switch (call.command) {
    case 'help':
      process.stdout.write(HELP);
      return EXIT.clean;
    case 'version':
      process.stdout.write(`${manifest.version}\n`);
      return EXIT.clean;
    case 'rules':
      process.stdout.write(listRules(call.format));
      return EXIT.clean;
    case 'templates':
      process.stdout.write(listTemplates(call));
      return EXIT.clean;
    case 'check':
      return check(call);
    case 'insert':
      return insert(call);
    case 'open':
      return open(call.sample);
  }
}

if (!joinCrew()) {
  // A reader that closes early (`| head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.clean);
    throw error;
  });
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const usage = error instanceof UsageError;
      process.stderr.write(usage ? `${error.message}\n用 jizhun --help 查看用法。\n` : `没有完成：${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = usage ? EXIT.usage : EXIT.unreadable;
    },
  );
}
