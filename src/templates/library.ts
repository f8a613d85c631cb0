/** Library: all templates in the order they are shown: general ones, what any unit does, public services, safety and law, the economy. */

import type { Template } from './template';
import { agriculture } from './agriculture';
import { civilAffairs } from './civil-affairs';
import { common } from './common';
import { contractStaff } from './contract-staff';
import { culture } from './culture';
import { education } from './education';
import { emergency } from './emergency';
import { employment } from './employment';
import { environment } from './environment';
import { equipment } from './equipment';
import { forestry } from './forestry';
import { health } from './health';
import { justice } from './justice';
import { medicalInsurance } from './medical-insurance';
import { meeting } from './meeting';
import { party } from './party';
import { property } from './property';
import { publicSafety } from './public-safety';
import { publicity } from './publicity';
import { purchasedService } from './purchased-service';
import { repairWorks } from './repair-works';
import { research } from './research';
import { roads } from './roads';
import { rural } from './rural';
import { science } from './science';
import { sports } from './sports';
import { systemBuilding } from './system-building';
import { systemOperation } from './system-operation';
import { training } from './training';
import { urbanManagement } from './urban-management';
import { veterans } from './veterans';
import { water } from './water';
import { welfare } from './welfare';

export const templates: readonly Template[] = [
  ...common, ...training, ...meeting, ...party, ...systemBuilding, ...systemOperation, ...property,
  ...contractStaff, ...purchasedService, ...welfare, ...research, ...repairWorks, ...publicity, ...equipment,
  ...education, ...health, ...medicalInsurance, ...civilAffairs, ...veterans, ...employment, ...culture, ...sports,
  ...urbanManagement, ...environment, ...water, ...roads,
  ...publicSafety, ...emergency, ...justice,
  ...agriculture, ...forestry, ...rural, ...science,
];
