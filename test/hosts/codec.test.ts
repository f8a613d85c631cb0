/** The two codecs, one for browsers and one for Node: whatever the stream is, cut, flipped, lying or endless, each gives the true bytes or a refusal. */

import { deflateSync } from 'fflate';
import fc from 'fast-check';
import * as browser from '../../src/hosts/file/codec';
import * as node from '../../src/hosts/file/codec.node';

type Codec = typeof browser;
const CODECS: readonly (readonly [string, Codec])[] = [['the codec of browsers', browser], ['the codec of Node', node]];

/** What an entry of this size and checksum comes to: its bytes, or a refusal. */
function outcome(codec: Codec, packed: Uint8Array, size: number, crc: number): Uint8Array | 'damaged' {
  try {
    const bytes = codec.inflateRaw(packed, size);
    expect(bytes.length).toBeLessThanOrEqual(size + 1);
    return bytes.length === size && codec.crc32(bytes) === crc ? new Uint8Array(bytes) : 'damaged';
  } catch {
    return 'damaged';
  }
}

const words = fc.constantFrom('<c r="A1" s="1" t="s"><v>', '</v></c>', '绩效目标', '0', '17', '<row>', '\u0000');
const contents = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.array(words, { maxLength: 600 }).map((list) => new TextEncoder().encode(list.join(''))));

describe('what is packed', () => {
  test('comes out as it was or not at all, however the stream was harmed', () => {
    const harm = fc.record({ cut: fc.option(fc.nat(), { freq: 2 }), flips: fc.array(fc.nat(), { maxLength: 3 }), behind: fc.uint8Array({ maxLength: 9 }), declared: fc.integer({ min: -3, max: 3 }), level: fc.constantFrom(0 as const, 1 as const, 6 as const, 9 as const) });
    fc.assert(
      fc.property(contents, harm, (content, { cut, flips, behind, declared, level }) => {
        const whole = deflateSync(content, { level });
        const packed = new Uint8Array([...whole.subarray(0, cut === null ? whole.length : cut % whole.length), ...behind]);
        for (const flip of flips) if (packed.length > 0) packed[(flip >> 3) % packed.length]! ^= 1 << (flip & 7);
        const size = Math.max(0, content.length + declared);
        const [a, b] = CODECS.map(([, codec]) => outcome(codec, packed, size, browser.crc32(content)));
        // zlib is the stricter reader: it also checks what makes no difference to the bytes.
        if (b !== 'damaged') expect(a).toEqual(b);
        if (a !== 'damaged') expect(a).toEqual(content);
        if (cut === null && flips.length === 0 && declared === 0) expect(a).toEqual(content);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test.each(CODECS)('%s holds no more than was declared, plus one byte, of a stream of 80 million', (_, codec) => {
    const packed = deflateSync(new Uint8Array(80_000_000).fill(32));
    expect(outcome(codec, packed, 900_000, 0)).toBe('damaged');
    expect(outcome(codec, packed, 0, 0)).toBe('damaged');
  });

  test.each(CODECS)('%s reads a stream of many blocks', (_, codec) => {
    const long = Uint8Array.from({ length: 700_000 }, (__, i) => (i * i * 31 + (i >> 7)) & 255);
    expect(Buffer.from(codec.inflateRaw(deflateSync(long), long.length)).equals(Buffer.from(long))).toBe(true);
  });
});

describe('what is encoded', () => {
  test('has one checksum', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => expect(node.crc32(bytes)).toBe(browser.crc32(bytes))));
    expect(browser.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('reads as one text, or is refused by both', () => {
    const read = (codec: Codec, bytes: Uint8Array): string => {
      try {
        return codec.readUtf8(bytes);
      } catch {
        return 'refused';
      }
    };
    const pieces = fc.oneof(fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)), fc.constant(new TextEncoder().encode('绩效目标🙂'.repeat(200))), fc.constant(Uint8Array.of(0xef, 0xbb, 0xbf)), fc.constantFrom(Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xc0, 0x80), Uint8Array.of(0xf5), Uint8Array.of(0xe7, 0xbb)));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (parts) => {
        const bytes = new Uint8Array(Buffer.concat(parts));
        expect(read(node, bytes)).toBe(read(browser, bytes));
      }),
      { numRuns: 1000 },
    );
  });
});
