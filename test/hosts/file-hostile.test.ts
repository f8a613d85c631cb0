/** Hostile and broken files: the only outcomes are a result and an UnreadableFile, and neither takes long. */

import { zipSync, zlibSync, deflateSync } from 'fflate';
import { inflateEntry } from '../../src/hosts/file/inflate';
import { UnreadableFile } from '../../src/hosts/file/unreadable';
import { readDirectory } from '../../src/hosts/file/zip-directory';
import { madeParts, madeXlsx, outcome, refusal, zipped } from './made-files';

const SMALL = madeXlsx({
  styles: '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00&quot;元&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  strings: '<si><t>项目名称</t></si><si><r><t>绩效</t></r><r><t>目标</t></r></si>',
  sheet: '<cols><col min="1" max="2" width="12"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>12.5</v></c><c r="B2"><f>A2*2</f><v>25</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells>',
});

/** A number after another, the same in every run. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Stored, so that a flipped byte reaches the XML instead of the inflating. */
function stored(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content])), { level: 0 });
}

function patched(bytes: Uint8Array, change: (view: DataView, at: number) => void, mark = 0x02014b50): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === mark) change(view, at);
  return copy;
}

describe('broken files', () => {
  test('flags every truncated workbook as damaged, wherever it ends', async () => {
    const steps = Math.min(SMALL.length, 300);
    for (let i = 1; i < steps; i++) expect(await refusal(SMALL.subarray(0, Math.floor((i * SMALL.length) / steps)))).toMatch(/^(?:damaged|not-a-workbook)$/);
    expect(await refusal(SMALL)).toBe('read 4 cells');
  });

  test('accepts or refuses 1,500 workbooks with flipped bytes, and nothing else happens', async () => {
    const random = randomly(7);
    let refused = 0;
    for (let i = 0; i < 1500; i++) {
      const bytes = SMALL.slice();
      const flips = 1 + Math.floor(random() * 4);
      for (let k = 0; k < flips; k++) bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
      const result = await outcome(bytes);
      if (result instanceof UnreadableFile) {
        refused++;
        expect(result.message).toMatch(/[。]$/);
      }
    }
    expect(refused).toBeGreaterThan(500);
  }, 30_000);

  test('accepts or refuses 1,500 workbooks whose XML was garbled, and nothing else happens', async () => {
    const random = randomly(11);
    const parts = madeParts({ strings: '<si><t>项目</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>', sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>45292</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B9"/></mergeCells>' });
    const names = Object.keys(parts);
    for (let i = 0; i < 1500; i++) {
      const name = names[Math.floor(random() * names.length)]!;
      const characters = [...(parts[name] as string)];
      for (let k = 0; k < 3; k++) characters[Math.floor(random() * characters.length)] = '<>"/=&r19 \u0000'[Math.floor(random() * 11)]!;
      const result = await outcome(stored({ ...parts, [name]: characters.join('') }));
      expect(typeof result === 'number' || result instanceof UnreadableFile).toBe(true);
    }
  }, 30_000);

  test('flags a checksum that does not match', async () => {
    const at = Buffer.from(stored(madeParts({ strings: '<si><t>ABCDEFG</t></si>', sheet: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' })));
    at[at.indexOf('ABCDEFG')] = 0x58;
    expect(await refusal(new Uint8Array(at))).toBe('damaged');
  });
});

describe('hostile files', () => {
  test('flags a zip bomb by what it declares', async () => {
    const bomb = zipped({ ...madeParts({}), 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000).fill(32) });
    expect(await refusal(bomb)).toBe('too-large');
  });

  test('flags a zip bomb that declares less than it holds', async () => {
    const bomb = zipped({ ...madeParts({}), 'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000).fill(32) });
    const lying = patched(bomb, (view, at) => {
      if (view.getUint32(at + 24, true) === 80_000_000) view.setUint32(at + 24, 900_000, true);
    });
    expect(await refusal(lying)).toBe('damaged');
  });

  test('reads no further into an entry once it has shown more than it declared', () => {
    const [held] = readDirectory(SMALL);
    const whole = deflateSync(new Uint8Array(80_000_000).fill(32));
    let reached = 0;
    const packed = Object.assign(whole.slice(), {
      subarray(from: number, to: number) {
        reached = Math.max(reached, to);
        return whole.subarray(from, to);
      },
    });
    expect(() => inflateEntry({ ...held!, method: 8, size: 900_000, packed })).toThrow(UnreadableFile);
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(whole.length / 4);
  });

  test('flags entries that share their bytes', async () => {
    let first = -1;
    const overlapping = patched(SMALL, (view, at) => {
      const offset = view.getUint32(at + 42, true);
      if (first < 0) first = offset;
      else view.setUint32(at + 42, first, true);
    });
    expect(await refusal(overlapping)).toBe('damaged');
  });

  test('flags more parts than any workbook has', async () => {
    const many = patched(SMALL, (view, at) => {
      view.setUint16(at + 8, 30_000, true);
      view.setUint16(at + 10, 30_000, true);
    }, 0x06054b50);
    expect(await refusal(many)).toBe('too-large');
  });

  test('flags unknown packing and encrypted entries', async () => {
    expect(await refusal(patched(SMALL, (view, at) => view.setUint16(at + 10, 9, true)))).toBe('unsupported');
    expect(await refusal(patched(SMALL, (view, at) => view.setUint16(at + 8, 1, true)))).toBe('encrypted');
  });

  test('accepts entries whose sizes follow their data, backslashes and a slash in front of names', async () => {
    const parts = madeParts({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>' });
    const backslashed = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name.startsWith('xl') ? name.replace(/\//g, '\\') : name, content]));
    expect(await outcome(zipped(backslashed))).toBe(1);
    // Sizes in the local header are zero; the directory alone knows them.
    const streamed = patched(patched(zipped(parts), (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true)), (view, at) => {
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      for (const field of [14, 18, 22]) view.setUint32(at + field, 0, true);
    }, 0x04034b50);
    expect(await outcome(streamed)).toBe(1);
  });

  test('accepts compressed data that is not deflate only as damaged', async () => {
    const parts = madeParts({});
    const raw = zlibSync(deflateSync(new TextEncoder().encode('x'.repeat(100))));
    const fake = patched(stored({ ...parts, 'xl/workbook.xml': raw }), (view, at) => view.setUint16(at + 10, 8, true));
    expect(await refusal(fake)).toBe('damaged');
  });
});
