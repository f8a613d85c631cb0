/** The page 自检: one button, a list that fills, and a report to send back. Plain, so that it works where the pane itself may not. */

import '../older-engines';
import { copyText } from '../../taskpane/copy-text';
import { saveFile, saveWith } from '../../taskpane/save-file';
import { Board } from '../board';
import { Desk } from '../desk';
import { programAround } from '../program';
import { saveThroughWps } from '../save-through-wps';
import type { Everything, Outcome, Probe } from './probe';
import { notChecked, passed, failed } from './probe';
import { cellProbes } from './probes-cells';
import { eventProbes } from './probes-events';
import { memberProbes } from './probes-members';
import { pageProbes } from './probes-page';
import { paneProbes } from './probes-pane';
import { writingProbes } from './probes-writing';
import { VERDICTS, conclusionOf, reportOf, type Report } from './report';
import { runProbes, type Result } from './run';
import { COPYING, HIDING, TYPING, TypingWatch, tryHiding } from './typing';

const token = new URLSearchParams(window.location.search).get('pane');
const around = programAround();
const wait = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as T;
}

const text = element<HTMLTextAreaElement>('report');
const typing = new TypingWatch(element<HTMLTextAreaElement>('typing'), () => refresh());
let copying: Outcome = notChecked('还没有点“复制报告”');
let hiding: Outcome = notChecked('还没有点“试一下收起”');
let results: readonly Result[] = [];
let ended: Date | null = null;

function report(): Report {
  const byHand = (probe: Probe, outcome: Outcome): Result => ({ ...outcome, probe, milliseconds: 0 });
  return reportOf([...results, byHand(TYPING, typing.outcome), byHand(HIDING, hiding), byHand(COPYING, copying)], ended ?? new Date(), navigator.userAgent);
}

/** The report follows what is tried by hand after the run. */
function refresh(): void {
  if (!ended) return;
  const made = report();
  text.value = JSON.stringify(made, null, 2);
  element('conclusion').textContent = conclusionOf(made);
  element('hand').textContent = `输入：${VERDICTS[typing.outcome.verdict]}；收起：${VERDICTS[hiding.verdict]}；复制：${VERDICTS[copying.verdict]}`;
}

function list({ probe, verdict, detail }: Result): void {
  const row = document.createElement('li');
  row.dataset['verdict'] = verdict;
  const mark = document.createElement('b');
  mark.textContent = VERDICTS[verdict];
  const title = document.createElement('span');
  title.textContent = probe.title;
  const seen = document.createElement('small');
  seen.textContent = detail;
  row.append(mark, title, seen);
  element('results').append(row);
}

async function run(program: Everything, inOwnSheet: boolean): Promise<void> {
  const buttons = [element<HTMLButtonElement>('begin'), element<HTMLButtonElement>('begin-sheet')];
  for (const button of buttons) button.disabled = true;
  element('results').textContent = '';
  element('conclusion').textContent = '正在自检，请不要操作 WPS…';
  try {
    const probes = [...pageProbes, ...memberProbes, ...cellProbes, ...writingProbes, ...eventProbes, ...paneProbes(token)];
    results = await runProbes(program, probes, { inOwnSheet, wait, heard: list });
    ended = new Date();
    element('consent').hidden = !results.some(({ probe, verdict }) => probe.id === 'scratch.opened' && verdict === 'failed');
    element('after').hidden = false;
    refresh();
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

async function copy(): Promise<void> {
  copying = (await copyText(text.value)) ? passed('可以复制') : failed('浏览器拒绝复制');
  refresh();
  if (copying.verdict === 'failed') text.select();
  // What lies on the clipboard by now says that copying was not checked yet: once more with the outcome in it.
  else await copyText(text.value);
}

/** Through WPS where it can, else by the browser, which may do nothing in silence. */
function save(): void {
  saveFile(`绩准自检-${(ended ?? new Date()).toISOString().slice(0, 10)}.json`, 'application/json', text.value);
  element('saved').textContent = '已保存。如果没有出现文件，请用“复制报告”。';
}

function begin(): void {
  const board = around ? Board.of(around) : null;
  const desk = around && board ? new Desk(around, board, 'probe', token) : null;
  const away = element<HTMLButtonElement>('away');
  away.hidden = desk === null;
  away.addEventListener('click', () => desk?.hide());
  const hide = async (own: Desk): Promise<void> => {
    hiding = await tryHiding(own, wait);
    refresh();
  };
  element('hide').addEventListener('click', () => desk && void hide(desk));
  if (!around) {
    element('conclusion').textContent = '这个页面要在 WPS 表格里打开：请点“绩效目标”选项卡中的“自检”。';
    element<HTMLButtonElement>('begin').disabled = true;
    return;
  }
  const program = around as Everything;
  saveWith(saveThroughWps(around));
  element('begin').addEventListener('click', () => void run(program, false));
  element('begin-sheet').addEventListener('click', () => void run(program, true));
  element('no-typing').addEventListener('click', () => typing.refuse());
  element('copy').addEventListener('click', () => void copy());
  element('save').addEventListener('click', save);
}

begin();
