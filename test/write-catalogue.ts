/** `npm run catalogue`: writes src/rules/README.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue } from './catalogue';

writeFileSync(resolve(__dirname, '../src/rules/README.md'), catalogue());
