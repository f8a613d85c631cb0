import { SKIPPED, defineRule, fault, ofEach } from '../rule';
import { wholesAmong } from './wholes';
import { familyParts } from '../goal/family';

/** 编报绩效目标的项目 N 个 agrees with the forms of the file, with or without a whole beside its parts. */
export const workbookProjectCountMismatch = defineRule({
  id: 'workbook-project-count-mismatch',
  group: 'workbook',
  title: '封面所说的项目个数应等于申报表张数',
  why: '封面写 4 个项目、册里只有 3 张表，说明漏了一张或封面没有改。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'workbook',
  example: {
    wrong: { cover: '按照预算绩效管理要求，本单位编报绩效目标的项目2个。', forms: [{ narrative: {} }] },
    right: { cover: '按照预算绩效管理要求，本单位编报绩效目标的项目1个。', forms: [{ narrative: {} }] },
  },
  sees: familyParts,
  check({ forms, statements }) {
    const told = statements.filter((statement) => statement.projects !== null);
    if (told.length === 0 || forms.length === 0) return SKIPPED;
    const wholes = wholesAmong(forms).size;
    return ofEach(told, ({ projects }) => {
      const { count, field } = projects!;
      if (count === forms.length || count === forms.length - wholes) return null;
      return fault(field, `封面写编报绩效目标的项目 ${count} 个，本册有 ${forms.length} 张申报表，请核对`);
    });
  },
});
