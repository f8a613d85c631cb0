/** `npm run pinyin`: writes src/templates/pinyin.ts. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pinyinTable } from './pinyin-table';

writeFileSync(resolve(__dirname, '../src/templates/pinyin.ts'), pinyinTable());
