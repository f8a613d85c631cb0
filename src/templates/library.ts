/** Library: all templates in the order they are shown: general ones, what any unit does, public services, safety and law, the economy. */

import type { Template } from './template';
import { agriculture } from './agriculture';
import { civilAffairs } from './civil-affairs';
import { common } from './common';
import { contractStaff } from './contract-staff';
import { education } from './education';
import { equipment } from './equipment';
import { health } from './health';
import { meeting } from './meeting';
import { party } from './party';
import { property } from './property';
import { publicity } from './publicity';
import { repairWorks } from './repair-works';
import { research } from './research';
import { systemBuilding } from './system-building';
import { systemOperation } from './system-operation';
import { training } from './training';
import { urbanManagement } from './urban-management';
import { welfare } from './welfare';

export const templates: readonly Template[] = [
  ...common, ...training, ...meeting, ...party, ...systemBuilding, ...systemOperation, ...property,
  ...contractStaff, ...welfare, ...research, ...repairWorks, ...publicity, ...equipment,
  ...education, ...health, ...civilAffairs,
  ...urbanManagement,
  ...agriculture,
];
