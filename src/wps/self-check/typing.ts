/** What only a person can try or should start: typing Chinese into the pane, copying from it, putting it away. Until she has, nothing is known. */

import { failed, notChecked, passed, type Outcome, type Probe } from './probe';

/** Hears what an input method does in a text box. */
export class TypingWatch {
  private readonly seen: string[] = [];
  private refused = false;

  constructor(private readonly box: HTMLTextAreaElement, private readonly changed: () => void) {
    for (const name of ['compositionstart', 'compositionend', 'blur'] as const) box.addEventListener(name, () => this.note(name));
    box.addEventListener('input', () => this.changed());
  }

  /** She says that no Chinese comes out. */
  refuse(): void {
    this.refused = true;
    this.changed();
  }

  get outcome(): Outcome {
    const text = this.box.value;
    const detail = `输入法事件 ${this.seen.length === 0 ? '没有' : this.seen.slice(-12).join('、')}，得到 ${[...text].length} 字`;
    if (/\p{Script=Han}/u.test(text)) return passed(detail);
    if (this.refused) return failed(`使用者报告打不出汉字；${detail}`);
    return notChecked('还没有在框里输入汉字');
  }

  private note(name: string): void {
    this.seen.push(name);
    this.changed();
  }
}

/** What goes on in a pane that is put away for a moment; a page that is thrown away meanwhile never comes to the end of this. */
export async function tryHiding(desk: { hide(): boolean; show(): boolean }, wait: (milliseconds: number) => Promise<void>): Promise<Outcome> {
  if (!desk.hide()) return failed('窗格没有收起');
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 100);
  await wait(AWAY);
  const back = desk.show();
  clearInterval(timer);
  if (!back) return failed('窗格收起后没有回来');
  return ticks > 0 ? passed(`收起 ${AWAY} 毫秒，其间定时器触发 ${ticks} 次`) : failed('收起期间页面停止运行');
}

/** Milliseconds; a hidden page of Chromium may run its timers only once a second. */
const AWAY = 2500;

export const TYPING: Probe = { id: 'hands.typing', group: '需要动手', title: '窗格里可以用输入法打汉字', run: () => notChecked('') };
export const COPYING: Probe = { id: 'hands.copying', group: '需要动手', title: '窗格里的文字可以复制', run: () => notChecked('') };
export const HIDING: Probe = { id: 'hands.hiding', group: '需要动手', title: '窗格收起后继续运行', run: () => notChecked('') };
