/** On a build server random tests meet the same cases in every run, so that a failure is the change's own; elsewhere every run meets new ones. */

import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_121 });
