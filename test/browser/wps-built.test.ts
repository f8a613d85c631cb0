/** The built add-in for WPS: the language of an old engine, nothing of Microsoft's, and the files WPS asks for by name. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const BUILT = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'wps');

interface Acorn {
  readonly Parser: { new (...given: unknown[]): object; extend(...plugins: unknown[]): { parse(code: string, options: { readonly ecmaVersion: number }): unknown } };
}

/** The parser webpack itself brings. */
const { Parser } = createRequire(require.resolve('webpack'))('acorn') as Acorn;
const plain = Parser.extend();
/** Without looking into regular expressions: those are two years ahead of the language in every engine served, see older-engines.ts. */
const withoutExpressions = Parser.extend((Base: new (...given: unknown[]) => object) => class extends Base {
  validateRegExpFlags(): void {}
  validateRegExpPattern(): void {}
});

if (!existsSync(join(BUILT, 'index.html'))) throw new Error('The add-in is not built. Run `npm run build` first.');
const scripts = readdirSync(BUILT).filter((file) => file.endsWith('.js'));
const read = (file: string): string => readFileSync(join(BUILT, file), 'utf8');

describe('the built add-in for WPS', () => {
  it('has scripts, and they are ES2017', () => {
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) expect(() => withoutExpressions.parse(read(file), { ecmaVersion: 2017 })).not.toThrow();
  });

  it('has no expression an engine of 2018 cannot read', () => {
    for (const file of scripts) expect(() => plain.parse(read(file), { ecmaVersion: 2018 })).not.toThrow();
  });

  it('finds a page that is not ES2017', () => {
    expect(() => withoutExpressions.parse('const a = { ...b };', { ecmaVersion: 2017 })).toThrow();
    expect(() => plain.parse('/(?<a>b)\\k<c>/', { ecmaVersion: 2018 })).toThrow();
  });

  it('begins its ribbon without a declaration, and names the pages that are there', () => {
    expect(read('ribbon.xml').startsWith('<customUI')).toBe(true);
    expect(read('manifest.xml').startsWith('<JsPlugin>')).toBe(true);
    for (const page of ['index.html', 'taskpane.html', 'self-check.html', 'publish.html']) expect(existsSync(join(BUILT, page))).toBe(true);
  });

  it('brings nothing of Microsoft’s library and no address of any other server', () => {
    for (const file of [...scripts, 'index.html', 'taskpane.html', 'self-check.html']) {
      expect(read(file)).not.toMatch(/appsforoffice|office\.js|Office\.onReady/);
      const addresses = [...read(file).matchAll(/\bhttps?:\/\/[\w.:-]+/g)].map(([address]) => address);
      // Names of XML vocabularies, React's page about its errors, and WPS' own service on this machine.
      expect(addresses.filter((address) => !/^https?:\/\/(?:www\.w3\.org|schemas\.|react\.dev|127\.0\.0\.1|purl\.|aka\.ms|github\.com|fluentui\.dev)/.test(address))).toEqual([]);
    }
  });
});
