/** A text with full-width characters brought to half width, character for character, so that every place stays where it was. */

/** Same length as the text; `，` `：` `；` become `,` `:` `;`, `（` becomes `(`, every blank a space. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else if (code === 0x3000 || code === 0xa0 || code === 9) folded += ' ';
    else folded += SAME[text[at]!] ?? text[at]!;
  }
  return folded;
}

const SAME: Readonly<Record<string, string>> = { '✕': '×', '╳': '×', '∗': '*', '＊': '*', '￥': '¥', '〔': '[', '〕': ']', '【': '[', '】': ']', '﹢': '+', '﹦': '=', '÷': '/' };

/** A folded text without what stands in round brackets. */
export function withoutBrackets(folded: string): string {
  return folded.replace(/\([^()]*\)/g, '');
}

/** For each character how many brackets stand open around it; a bracket itself counts as inside. Unpaired ones are passed over at line ends. */
export function depths(folded: string): Uint8Array {
  const depth = new Uint8Array(folded.length);
  let open = 0;
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at];
    if (character === '(' || character === '[' || character === '《') open = Math.min(200, open + 1);
    depth[at] = open;
    if ((character === ')' || character === ']' || character === '》') && open > 0) open--;
    if (character === '\n') open = 0;
  }
  return depth;
}
