/** The index of own templates goes on where a list gets longer, and answers exactly as one made anew. */

import { Shelf, ownIndex, ownTemplate, type OwnTemplate } from '../../src/own-templates';
import { TemplateIndex, searchIn, type SearchContext } from '../../src/templates';
import { CONTEXT, TYPED, manyOwn } from '../bench-search';

const CONTEXTS: readonly (SearchContext | undefined)[] = [undefined, CONTEXT, { projectType: '水利', projectName: '河道保洁', present: ['学员绿化管护知晓率'] }];

function answers(index: TemplateIndex): string[] {
  return CONTEXTS.flatMap((context) => ['', ...TYPED, 'wd-3', '我的', '新增'].map((words) => `${words}: ${searchIn([index], words, context).map(({ template, alike, present }) => `${template.code}${alike ? '~' : ''}${present ? '!' : ''}`).join(' ')}`));
}

function newOne(name: string): OwnTemplate {
  return ownTemplate({ level1: '产出指标', level2: '数量指标', level3: name, reference: '≥3(个)', keywords: ['新增', '街面'], explanation: '本年新增的数量' }) as OwnTemplate;
}

function shelfWith(count: number): Shelf {
  const shelf = new Shelf({ read: () => null, keep: () => undefined });
  shelf.add(manyOwn(count));
  return shelf;
}

test('a longer list goes on with the index of the shorter one', () => {
  const shelf = shelfWith(420);
  const index = ownIndex(shelf.templates());
  answers(index);
  for (const names of [['新增示范街面数'], ['新增公厕座数', '村民满意度抽查次数'], ['学员道路养护完成数量甲']]) {
    shelf.add(names.map(newOne));
    expect(ownIndex(shelf.templates())).toBe(index);
    expect(answers(index)).toEqual(answers(new TemplateIndex(shelf.templates(), '我的')));
  }
});

test('also where nothing was searched in between', () => {
  const shelf = shelfWith(60);
  ownIndex(shelf.templates());
  shelf.add([newOne('新增示范街面数')]);
  expect(answers(ownIndex(shelf.templates()))).toEqual(answers(new TemplateIndex(shelf.templates(), '我的')));
});

test('a list that something was taken from, and the shorter list itself, are read anew', () => {
  const shelf = shelfWith(60);
  const before = shelf.templates();
  const index = ownIndex(before);
  shelf.add([newOne('新增示范街面数')]);
  const longer = shelf.templates();
  expect(ownIndex(longer)).toBe(index);
  expect(ownIndex(before)).not.toBe(index);
  expect(ownIndex(before).templates).toBe(before);
  shelf.remove(before[0]!.code);
  expect(answers(ownIndex(shelf.templates()))).toEqual(answers(new TemplateIndex(shelf.templates(), '我的')));
});
