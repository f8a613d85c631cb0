/** What only a person can try: typing Chinese into the pane, and copying from it. Until she has, nothing is known. */

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

export const TYPING: Probe = { id: 'hands.typing', group: '需要动手', title: '窗格里可以用输入法打汉字', run: () => notChecked('') };
export const COPYING: Probe = { id: 'hands.copying', group: '需要动手', title: '窗格里的文字可以复制', run: () => notChecked('') };
