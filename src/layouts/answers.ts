/** Answers: which printed cell answers which printed label, right of it or below it. A text counts as a label only in a label's position. */

import { BLANK, type Range } from '../model';
import { aligned } from './aligned';
import { amountUnder, besideMoney, blankArea, inLowerRows, isOverAmount, isOverAnswers, isUnit, meaningAmong, waitsInside } from './answer-places';
import { isAmount, printedLabel, withoutColon, type Answer } from './fields';
import { goalRows, isGoalPrompt } from './goal-rows';
import { answerParts, joinedAnswer, joinedItem, joinedLabels } from './joined-labels';
import { GOALS, GROUPS, MONEY, joinedLabel, type Meaning } from './labels';
import { Used, type Item, type Page } from './page';
import { behindLabel, isLabelAgain } from './repeated-label';
import { isStranger } from './strangers';
import { overYears } from './year-rows';

export interface Hit {
  readonly meaning: Meaning;
  readonly item: Item;
  /** Null for labels over other labels. */
  readonly answer: Answer | null;
  /** Further rows of a goal: 目标2, 目标3 … */
  readonly further?: readonly Item[];
}

export interface Answers {
  readonly hits: readonly Hit[];
  readonly used: Used;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** All labels with their answers in the head of a form. */
export function answersIn(page: Page, area: Area): Answers {
  return new AnswerFinder(page, area).find();
}

/** Labels answered in words: an adjacent text that happens to be a label is their answer when nothing else is. */
const WORDED: ReadonlySet<Meaning> = new Set([
  'projectName', 'programmeName', 'projectNature', 'projectCategory', 'projectAttribute', 'projectCode', 'department', 'implementingUnit', 'note',
]);

/** 其中财政拨款：126 beside 预算金额： is an amount of its own, and so is whatever else names its label. */
function isToldElsewhere(meaning: Meaning, { text }: Item): boolean {
  return MONEY.has(meaning) && joinedLabel(text) !== null;
}

const SUBTOTAL = /^(?:合计|小计|总计)(?:\([^()]*\))?$/;

class AnswerFinder {
  private readonly hits: Hit[] = [];
  private readonly used: Used;
  /** Rows whose amounts stand below their labels: 项目资金总额 | 财政资金 | 其他资金 over three numbers. */
  private readonly rowsOverAmounts = new Set<number>();

  constructor(private readonly page: Page, private readonly area: Area) {
    // The answer of a label that reaches below the area may stand up to two rows below it.
    this.used = new Used(page, area.top, area.bottom + 2);
  }

  find(): Answers {
    for (let row = this.area.top; row <= this.area.bottom; row++) this.readRow(this.page.at(row));
    return { hits: aligned(this.page, this.hits), used: this.used };
  }

  private readRow(items: readonly Item[]): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.column >= this.area.left && item.column <= this.area.right && !this.used.has(item)) this.readItem(item, items, i);
    }
  }

  private readItem(item: Item, items: readonly Item[], i: number): void {
    const meaning = meaningAmong(item, items, this.page) ?? this.totalOfGroup(item);
    if (meaning === null) return this.readJoined(item, items, i);
    const told = meaning === 'fundsGroup' ? this.toldInWords(item, items[i + 1]) : null;
    if (told) return this.take('note', item, told);
    if (GROUPS.has(meaning)) return this.take(meaning, item, null);
    if (meaning === 'goal' && this.isOverGoals(item, items[i + 1])) return this.take(meaning, item, null);
    if (GOALS.has(meaning) && this.isOverNames(item)) return this.take('goal', item, null);
    const answer = this.answerOf(meaning, item, items, i);
    this.takeParts(meaning, item, MONEY.has(meaning) ? overYears((row) => this.page.at(row), item, answer) : answer);
  }

  /** 年度预算安排 | 合计 | 2000: 合计 beside the block's label is its total where none is printed. */
  private totalOfGroup(item: Item): Meaning | null {
    if (!SUBTOTAL.test(item.key) || this.hits.some(({ meaning }) => meaning === 'total' || meaning === 'annualTotal')) return null;
    const group = this.hits.find((hit) => hit.meaning === 'fundsGroup' && hit.item.row <= item.row && hit.item.area.bottom >= item.row && hit.item.area.right < item.column);
    return group ? /年度|本年|当年/.test(group.item.key) ? 'annualTotal' : 'total' : null;
  }

  private isGoal(item: Item): boolean {
    const { meaning } = item;
    return meaning === 'overall' || meaning === 'annual';
  }

  /** 项目绩效目标 beside 项目总目标 and 年度总体目标 is a heading, and so is one alone in its row over 年度目标. */
  private isOverGoals(item: Item, next: Item | undefined): boolean {
    const [below] = this.page.at(item.area.bottom + 1);
    if (!next && below && this.isGoal(below) && below.column <= item.column && item.area.right > below.area.right) return true;
    return next !== undefined && this.isGoal(next) || (item.area.bottom > item.row && this.page.at(item.row).some((other) => other.column > item.column && this.isGoal(other)));
  }

  /** 项目绩效总目标 over 名称 | 目标说明 is the heading of a table of goals. */
  private isOverNames(item: Item): boolean {
    const below = this.page.at(item.area.bottom + 1);
    const isHeading = below.length === 2 && /^(?:目标)?名称$/.test(below[0]!.key) && /^(?:目标)?(?:说明|内容)$/.test(below[1]!.key);
    if (isHeading) for (const name of below) this.used.add(name);
    return isHeading;
  }

  /** 资金来源 | 一般公共预算: a source told in words instead of amounts. */
  private toldInWords(item: Item, next: Item | undefined): Answer | null {
    const isSource = (item.key === '资金来源' || item.key === '项目资金来源') && item.area.bottom === item.row;
    if (!isSource || !next || next.key === '' || next.meaning !== null || isAmount(next)) return null;
    return this.answered(printedLabel(item.text), next);
  }

  /** A goal goes on in further rows, and an answer may stand in the next cell, only where the label is the last of its cell. */
  private readJoined(item: Item, items: readonly Item[], i: number): void {
    const parts = joinedLabels(item.text);
    if (parts.length > 0) this.used.add(item);
    parts.forEach((part, at) => {
      const said = joinedAnswer(item, part);
      const own = parts.length === 1 ? item : joinedItem(item, part);
      if (at < parts.length - 1) return this.hits.push({ meaning: part.meaning, item: own, answer: said });
      const next = part.answer.start === part.answer.end ? this.rightOf(part.meaning, item, items, i).item : null;
      this.take(part.meaning, own, next ? this.answered(said.label, next) : said);
    });
  }

  /** A further label inside the answer's cell has an answer of its own; the label itself, typed again, is no part of the answer. */
  private takeParts(meaning: Meaning, item: Item, answer: Answer): void {
    const from = answer.cell.kind === 'text' ? behindLabel(answer.cell.text, meaning) : 0;
    const cell = GOALS.has(meaning) || meaning === 'note' ? undefined : this.page.at(answer.area.top).find(({ column }) => column === answer.area.left);
    const [own, ...others] = !cell ? [] : from > 0 ? joinedLabels(cell.text) : answerParts(answer.label, cell.text);
    if (!cell || !own || own.answer.start === own.answer.end) return this.take(meaning, item, from > 0 ? { ...answer, from } : answer);
    this.take(meaning, item, { ...answer, from: own.answer.start, to: own.answer.end });
    for (const part of others) this.hits.push({ meaning: part.meaning, item: joinedItem(cell, part), answer: joinedAnswer(cell, part) });
  }

  private take(meaning: Meaning, item: Item, answer: Answer | null): void {
    this.used.add(item);
    const further = answer && GOALS.has(meaning) ? goalRows(this.page, this.area, item, answer, this.used) : [];
    this.hits.push(further.length > 0 ? { meaning, item, answer, further } : { meaning, item, answer });
  }

  private answerOf(meaning: Meaning, item: Item, items: readonly Item[], i: number): Answer {
    const label = withoutColon(printedLabel(item.text));
    const right = this.rightOf(meaning, item, items, i);
    if ((!right.item || isUnit(right.item)) && WORDED.has(meaning) && waitsInside(item, items[i + 1], this.page)) return { label, area: item.area, cell: item.cell, from: item.text.length };
    if (right.item && GOALS.has(meaning) && isGoalPrompt(right.item, items[i + 2])) return this.behindPrompt(label, right.item, items[i + 2]);
    const under = MONEY.has(meaning) && !(right.item && isAmount(right.item)) ? amountUnder(this.page, item, this.used) : null;
    if (under) this.rowsOverAmounts.add(item.row);
    if (!under && MONEY.has(meaning) && right.item && isOverAmount(this.page, right.item, item, this.used)) return this.underLabel(label, item);
    if (right.item || under) return this.settled(meaning, label, under ?? right.item!);
    const isAmongGoals = GOALS.has(meaning) && items.filter((other) => this.isGoal(other)).length > 1;
    const prefersBelow = isAmongGoals || !right.area || meaning === 'month' || this.rowsOverAmounts.has(item.row) || isOverAnswers(this.page, items);
    const below = prefersBelow ? this.below(meaning, item, items[i + 1]) : null;
    if (below?.item && MONEY.has(meaning)) this.rowsOverAmounts.add(item.row);
    if (below?.item) return this.settled(meaning, label, below.item);
    const passage = GOALS.has(meaning) && !prefersBelow ? this.below(meaning, item, items[i + 1]).item : null;
    // A passage below an unmerged goal's label is the goal; a short text there is a label nobody knows.
    if (passage && (passage.key === '' || passage.key.length > 15)) return this.answered(label, passage);
    // A month nobody answered waits right below its name, however far the next text is.
    if (meaning === 'month' && item.area.bottom < this.area.bottom) return { label, area: this.page.sheet.areaAt(item.area.bottom + 1, item.column), cell: BLANK };
    const area = right.area && !isAmongGoals ? right.area : below?.area ?? right.area ?? item.area;
    return { label, area, cell: BLANK };
  }

  /** 项目资金总额 over 合计, 财政资金 and 其他资金: the amount stands beside or below 合计. */
  private settled(meaning: Meaning, label: string, found: Item): Answer {
    if (!MONEY.has(meaning) || !SUBTOTAL.test(found.key)) return this.answered(label, found);
    this.used.add(found);
    const items = this.page.at(found.row);
    const next = items[items.indexOf(found) + 1];
    if (next && !this.used.has(next) && isAmount(next)) return this.answered(label, next);
    const below = this.below(meaning, found, next);
    if (below.item) return this.answered(label, below.item);
    return { label, area: below.area ?? found.area, cell: BLANK };
  }

  private underLabel(label: string, { area }: Item): Answer {
    const under = this.page.at(area.bottom + 1).find(({ column }) => column === area.left);
    if (under && !this.used.has(under)) return this.answered(label, under);
    return { label, area: this.page.sheet.areaAt(area.bottom + 1, area.left), cell: BLANK };
  }

  private answered(label: string, item: Item): Answer {
    this.used.add(item);
    return { label, area: item.area, cell: item.cell };
  }

  /** 年度目标 | 目标1 | 完成…: the prompt is no answer. */
  private behindPrompt(label: string, prompt: Item, next: Item | undefined): Answer {
    const column = prompt.area.right + 1;
    if (next && !this.used.has(next)) {
      this.used.add(prompt);
      return this.answered(label, next);
    }
    const area = column <= this.area.right ? blankArea(this.page.sheet, prompt.row, column, this.area.right) : null;
    if (!area) return this.answered(label, prompt);
    this.used.add(prompt);
    return { label, area, cell: BLANK };
  }

  /** The first text right of a label before the next label, or the blank area that waits for it. */
  private rightOf(meaning: Meaning, item: Item, items: readonly Item[], i: number): { item: Item | null; area: Range | null } {
    const from = item.area.right + 1;
    const next = MONEY.has(meaning) ? besideMoney(items, i) : items[i + 1];
    if (meaning === 'month') return { item: null, area: null };
    if (next && next.column <= this.area.right && !this.used.has(next)) {
      const isLabel = meaningAmong(next, items, this.page) !== null && !this.isAnswer(meaning, item, next, items, i) && !isLabelAgain(item, next) || WORDED.has(meaning) && next.column > from && joinedLabel(next.text) !== null;
      if (!isLabel && !isToldElsewhere(meaning, next) && !isStranger(this.page.sheet, WORDED.has(meaning), MONEY.has(meaning), next, items[i + 2], from)) return { item: next, area: null };
    }
    const lower = inLowerRows(this.page, item, this.used);
    if (lower) return { item: lower, area: null };
    const to = next ? Math.min(next.column - 1, this.area.right) : this.area.right;
    if (from > to) return { item: null, area: null };
    return { item: null, area: blankArea(this.page.sheet, item.row, from, to) };
  }

  /** 项目名称 | 绩效目标 | 项目性质 | …: labels and answers alternate, so the second is a name. */
  private isAnswer(meaning: Meaning, item: Item, next: Item, items: readonly Item[], i: number): boolean {
    if (!WORDED.has(meaning) || next.column !== item.area.right + 1 || isOverAnswers(this.page, items)) return false;
    const other = next.meaning!;
    if (WORDED.has(other) && meaning !== 'projectName') return false;
    const after = items[i + 2];
    if (!after) return next.area.right >= this.area.right;
    return after.column === next.area.right + 1 && after.meaning !== null && !MONEY.has(other);
  }

  /** The text below a label, within its columns; blank rows in between are spacers. */
  private below(meaning: Meaning, item: Item, next: Item | undefined): { item: Item | null; area: Range | null } {
    const right = Math.max(item.area.right, next ? next.column - 1 : item.area.right);
    for (let row = item.area.bottom + 1; row <= Math.min(item.area.bottom + 3, this.area.bottom); row++) {
      const items = this.page.at(row);
      const found = items.find((other) => other.column >= item.column && other.column <= right);
      if (found && !this.used.has(found)) return found.meaning !== null || isToldElsewhere(meaning, found) ? { item: null, area: null } : { item: found, area: null };
      if (items.length > 0 || this.page.sheet.mergeAt(row, item.column)) {
        return { item: null, area: this.page.sheet.areaAt(row, item.column) };
      }
    }
    return { item: null, area: item.area.bottom < this.area.bottom ? this.page.sheet.areaAt(item.area.bottom + 1, item.column) : null };
  }
}
