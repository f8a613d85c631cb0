/** The shared folder of facts beside the repository; tests that need it run only where it is. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const SHARED = resolve(__dirname, '../../shared');

/** Use in place of `describe` for tests that read the shared folder. */
export const describeShared: jest.Describe | jest.Describe['skip'] = existsSync(SHARED) ? describe : describe.skip;
