/** Writes the sample workbooks into assets/samples, the same bytes every time: `npm run samples`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SAMPLES } from './samples';
import { toXlsx } from './xlsx';

const folder = resolve(__dirname, '../../assets/samples');
mkdirSync(folder, { recursive: true });
for (const sample of SAMPLES) {
  const bytes = toXlsx(sample.sheets());
  writeFileSync(join(folder, sample.fileName), bytes);
  console.log(`${sample.fileName}  ${(bytes.length / 1024).toFixed(1)} kB`);
}
const index = SAMPLES.map(({ id, title, description, fileName }) => ({ id, title, description, fileName }));
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
