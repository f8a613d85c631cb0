/** Adds a whole sheet to an open file: one part more, and an entry for it in each list of the package. Nothing else changes. */

import { drawingProblem, nameProblem, type NewSheet } from '../../model';
import { FileState, type Opened } from './file-state';
import { newSheetXml, printNames } from './new-sheet-xml';
import { NewPart } from './part';
import { readFormats } from './patch-formats';
import { CONTENT_TYPES, keyOf, relationshipsPart, withRelation, withType } from './patch-package';
import { escapeAttribute, spliced } from './patch-splice';
import { withStyles } from './patch-styles';
import { Styles } from './styles';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

const TRANSITIONAL = { main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };
const STRICT = { main: 'http://purl.oclc.org/ooxml/spreadsheetml/main', relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships' };
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Added = FileState | { readonly refusal: 'impossible' | 'protected'; readonly message: string };

/** The state with the sheet as its last one; the words for the clerk where that cannot be. */
export function withSheet(state: FileState, content: NewSheet): Added {
  const { structure, chain } = state.opened;
  const workbook = new WorkbookPatch(state.text(structure.workbookPart)!);
  const problem = nameProblem(content.name, workbook.names) ?? drawingProblem(content);
  if (problem !== null) return { refusal: 'impossible', message: problem };
  if (workbook.locked) return { refusal: 'protected', message: '工作簿的结构受保护，不能增加工作表。请先在“审阅”中撤销工作簿保护，保存后重新打开。' };
  if (state.text(keyOf(structure.pkg, CONTENT_TYPES)) === null) return { refusal: 'impossible', message: '这个文件的内部目录不完整，不能增加工作表。请用 Excel 或 WPS 另存一份后再试。' };
  const space = workbook.xml.includes(STRICT.main) ? STRICT : TRANSITIONAL;
  const folder = structure.workbookPart.slice(0, structure.workbookPart.lastIndexOf('/') + 1);
  const changed = new Map(state.changed);
  const text = (part: string): string | null => (changed.has(part) ? changed.get(part)! : state.text(part));
  const types = keyOf(structure.pkg, CONTENT_TYPES);
  const relations = keyOf(structure.pkg, relationshipsPart(structure.workbookPart));
  changed.set(relations, text(relations) ?? `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`);
  const add = (target: string, kind: string): void => {
    changed.set(types, withType(text(types)!, folder + target, `${TYPE}.${kind}+xml`));
    changed.set(relations, withRelation(text(relations)!, `${space.relations}/${kind}`, target));
  };

  let stylesPart = structure.styles.part?.name;
  if (stylesPart === undefined) {
    stylesPart = `${folder}styles.xml`;
    add('styles.xml', 'styles');
  }
  const styled = withStyles(text(stylesPart) ?? `${HEAD}<styleSheet xmlns="${space.main}"></styleSheet>`, content.cells.map(({ style }) => style));
  changed.set(stylesPart, styled.xml);

  let number = structure.sheets.length + 1;
  while (structure.pkg.find(`${folder}worksheets/sheet${number}.xml`) || changed.get(`${folder}worksheets/sheet${number}.xml`) != null) number++;
  const part = `${folder}worksheets/sheet${number}.xml`;
  add(`worksheets/sheet${number}.xml`, 'worksheet');
  changed.set(part, newSheetXml(content, styled.numbers, space.main));
  const id = String(workbook.nextId);
  const relation = /\sId\s*=\s*"(rId\d+)"[^>]*>(?=\s*<\/[^>]*>\s*$)/.exec(text(relations)!)![1]!;
  changed.set(structure.workbookPart, workbook.withSheet(content, id, relation, space.relations));

  const styles = new Styles(new NewPart(stylesPart, styled.xml, null));
  const sheets = [...structure.sheets, { id, name: content.name, part, hidden: false }];
  const opened: Opened = { structure: { ...structure, sheets, styles }, chain, formats: readFormats(styled.xml) };
  return new FileState(opened, changed, state.stale, state);
}

/** What must stand behind `definedNames` in a workbook. */
const AFTER_NAMES = new Set(['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst']);

class WorkbookPatch {
  /** Of all tabs, charts too. */
  readonly names: string[] = [];
  readonly nextId: number;
  readonly locked: boolean;
  private sheetsEnd = -1;
  private namesEnd = -1;
  private afterNames = -1;
  private emptyNames: { readonly start: number; readonly end: number } | null = null;
  private readonly prefix: string;

  constructor(readonly xml: string) {
    const scanner = new XmlScanner(xml);
    const ids = [0];
    let locked = false;
    this.prefix = /<([\w.-]+:)workbook\b/.exec(xml)?.[1] ?? '';
    for (let event = scanner.next(); event !== END; event = scanner.next()) {
      if (event === CLOSE) {
        if (scanner.name === 'sheets' && scanner.depth === 1) this.sheetsEnd = scanner.tagStart;
        if (scanner.name === 'definedNames' && scanner.depth === 1 && this.emptyNames === null) this.namesEnd = scanner.tagStart;
        if (scanner.depth === 0 && this.afterNames < 0) this.afterNames = scanner.tagStart;
      } else if (event === OPEN) {
        if (scanner.name === 'sheet' && scanner.depth === 3) {
          this.names.push(scanner.attribute('name') ?? '');
          ids.push(Number(scanner.attribute('sheetId')) || 0);
        }
        if (scanner.name === 'definedNames' && scanner.empty) this.emptyNames = { start: scanner.tagStart, end: scanner.position };
        if (scanner.name === 'workbookProtection') locked = /^(?:1|true|on)$/.test(scanner.attribute('lockStructure') ?? '');
        if (scanner.depth === 2 && this.afterNames < 0 && AFTER_NAMES.has(scanner.name)) this.afterNames = scanner.tagStart;
      }
    }
    this.nextId = Math.max(...ids) + 1;
    this.locked = locked;
  }

  withSheet(content: NewSheet, id: string, relation: string, relationSpace: string): string {
    const bound = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${relationSpace.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}["']`).exec(this.xml)?.[1];
    const reference = bound === undefined ? `xmlns:r="${relationSpace}" r:id="${relation}"` : `${bound}:id="${relation}"`;
    const entry = `<${this.prefix}sheet name="${escapeAttribute(content.name)}" sheetId="${id}" ${reference}/>`;
    const names = printNames(content, this.names.length).replace(/<(\/?)(?=definedName)/g, `<$1${this.prefix}`);
    const place = this.emptyNames ?? { start: this.afterNames, end: this.afterNames };
    const list = this.namesEnd >= 0 ? { start: this.namesEnd, end: this.namesEnd, text: names } : { ...place, text: `<${this.prefix}definedNames>${names}</${this.prefix}definedNames>` };
    return spliced(this.xml, [{ start: this.sheetsEnd, end: this.sheetsEnd, text: entry }, list]);
  }
}
