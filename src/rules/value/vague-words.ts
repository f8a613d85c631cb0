/** Words that name a direction or a praise without saying how much, and words a checkable 定性 value is made of. */

const ADVERBS = '持续|不断|进一步|有效|显著|明显|稳步|逐步|有所|大幅度?|切实|较为|较|得到|普遍|长期|全面|整体|充分|更加|极大|十分|非常|很|比较|基本|逐年|积极|大力|着力';
const VERBS = '提升|提高|增强|改善|加强|增加|增长|优化|推动|促进|推进|完善|扩大|强化|深化|向好|改进|发展|下降|降低|减少|好转|进步|巩固|保障|发挥|支持|帮助|影响';
const PRAISE = '好|优|良好|较好|很好|显著|明显|有效|突出|浓厚|高|较高|强|较强|大|较大|广泛|深远|长期|持续|良性|积极|可观|理想|高效|优质|到位|可持续|效果明显|成效显著|成效明显|效果显著|效果良好|效果好';

const VAGUE = new RegExp(`^(?:${ADVERBS})*(?:${VERBS}|${PRAISE})(?:了|中|明显|显著|作用|效果|成效)?$`);

/** The whole text is praise or direction: 提升, 明显, 进一步加强, 好. */
export function isVague(text: string): boolean {
  return text.length <= 12 && VAGUE.test(text);
}

/** A state that a reviewer can check off: 是, 及时, 规范, 健全, 符合, 达标 … */
const STATE = /^(?:是|否|有|无|及时|按时|按期|按期完成|按时完成|及时完成|完成|已完成|全部完成|规范|合规|合理|合法|符合|达标|合格|健全|完整|准确|真实|安全|稳定|有序|有序开展|可控|匹配|一致|满意|优秀|优良|良|中|差|正常|公开|公平|公正|覆盖|全覆盖|落实|通过|常态化)$/;

/** What clerks write into the value column when it holds no number. */
export function isValueWord(text: string): boolean {
  return STATE.test(text) || isVague(text);
}
