/** Library: all templates in the order they are shown, general ones first, then by kind of project. */

import type { Template } from './template';
import { common } from './common';
import { contractStaff } from './contract-staff';
import { education } from './education';
import { equipment } from './equipment';
import { meeting } from './meeting';
import { party } from './party';
import { property } from './property';
import { publicity } from './publicity';
import { repairWorks } from './repair-works';
import { research } from './research';
import { systemBuilding } from './system-building';
import { systemOperation } from './system-operation';
import { training } from './training';
import { welfare } from './welfare';

export const templates: readonly Template[] = [
  ...common, ...training, ...meeting, ...party, ...systemBuilding, ...systemOperation, ...property,
  ...contractStaff, ...welfare, ...research, ...repairWorks, ...publicity, ...equipment,
  ...education,
];
