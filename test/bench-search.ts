/** `npm run bench`, the part about searching: the library and ten thousand own templates, one word after another as typed. */

import { ownIndex, ownTemplate, type OwnTemplate } from '../src/own-templates';
import { searchIn, spelledAt, standardIndex, type SearchContext } from '../src/templates';

const WHO = '学员 群众 企业 职工 居民 老年人 残疾人 农户 村民 学生 家长 患者 游客 纳税人 志愿者 退役军人 新市民 商户 驾驶员 网格员 消防员 护林员 辅导员 讲解员 技术员'.split(' ');
const WHAT = '道路养护 绿化管护 水质监测 垃圾清运 河道保洁 路灯维修 公厕管理 图书借阅 助餐服务 康复训练 校舍修缮 食品抽检 疫苗接种 消防演练 文物修复 档案整理 信访接待 就业培训 法律援助 科普宣传 广场演出 体育赛事 农田灌溉 病虫防治 森林巡护 大棚改造 牲畜检疫 渔船检验 电梯检测 窨井整治'.split(' ');
const HOW = ['完成数量|数量指标', '覆盖人次|数量指标', '验收合格率|质量指标', '按期完成率|时效指标', '响应时间|时效指标', '人均成本|经济成本指标', '知晓率|社会效益指标', '投诉下降率|社会效益指标', '长效机制健全度|可持续影响指标', '服务满意度|服务对象满意度指标', '设施完好率|质量指标', '持证上岗率|质量指标', '台账完整率|质量指标', '宣传覆盖率|社会效益指标'];

export function manyOwn(count: number): readonly OwnTemplate[] {
  return Array.from({ length: count }, (_, i) => {
    const [name, level2] = HOW[i % HOW.length]!.split('|') as [string, string];
    const [who, what] = [WHO[Math.floor(i / HOW.length) % WHO.length]!, WHAT[Math.floor(i / HOW.length / WHO.length) % WHAT.length]!];
    return { ...(ownTemplate({ level1: '', level2, level3: `${who}${what}${name}`, unit: /[率度]$/.test(name) ? '%' : '次', keywords: [what, who], explanation: `反映${what}面向${who}的${name}` }) as OwnTemplate), code: `WD-${i + 1}` };
  });
}

/** Words as they grow under the fingers; wrong ones at the end. */
export const TYPED = ['m', 'my', 'myd', 'manyidu', 'qyyghgl', 'cunmindaolu', '满', '满意', '满意度', '村民图书借阅', '验收合格率', '培训满意度', '2', 'wd-99', 'mayidu', 'laorenzucan', 'ziliangjiance', '出勤律', '满意率度', '图书借月满意度', 'cunmindaoluyanhumanyid', '不存在的说法'];

export const CONTEXT: SearchContext = { projectName: '2026年河道保洁与水质监测项目', goalText: '全年完成河道保洁任务，水质监测点位全覆盖，群众对河道环境较为满意。', missing: ['时效指标', '服务对象满意度指标'], tree: '2021', present: ['村民河道保洁验收合格率'] };

/** One frame of a screen that shows sixty a second. */
const FRAME = 1000 / 60;

export function searching(): void {
  const own = manyOwn(10_000);
  const start = performance.now();
  const indexes = [standardIndex(), ownIndex(own)];
  const made = performance.now() - start;
  searchIn(indexes, 'm', CONTEXT);
  const total = indexes.reduce((sum, { templates }) => sum + templates.length, 0);
  console.log(`\nsearching ${total} templates: index made in ${made.toFixed(1)} ms, letters and ranks in ${(performance.now() - start - made).toFixed(1)} ms`);
  for (const words of ['', ...TYPED]) {
    const before = visitedIn(indexes);
    let found = 0;
    const took = fastest(() => (found = searchIn(indexes, words, CONTEXT).length));
    const visited = (visitedIn(indexes) - before) / ROUNDS;
    const scan = words === '' ? 0 : fastest(() => own.filter(({ level3, keywords }) => [level3, ...keywords].some((text) => text.includes(words) || spelledAt(words, text) >= 0)).length);
    console.log(`  ${(words || '(none)').padEnd(24)}${String(found).padStart(6)} found ${String(Math.round(visited)).padStart(6)} visited ${took.toFixed(2).padStart(8)} ms = ${(took / FRAME).toFixed(2)} frames${scan > 0 ? `   a plain scan without slips ${scan.toFixed(1)} ms` : ''}`);
  }
}

const ROUNDS = 5;
const visitedIn = (indexes: readonly { readonly visited: number }[]): number => indexes.reduce((sum, { visited }) => sum + visited, 0);

function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
