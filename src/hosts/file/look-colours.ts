/** Colours of a workbook as CSS colours: stated outright, by number, or by theme with a tint. */

import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { END, OPEN, XmlScanner } from './xml';

/** The first eight are listed twice, as in every file since the palette was 56 colours. */
const BASE = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';
const REST = '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080'
  + '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';
const PALETTE: readonly string[] = (BASE + BASE + REST).match(/.{6}/g)!;

/** Names in the order colours refer to them, which is not the order of the theme part. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = ['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080'];

export class Colours {
  private readonly theme: readonly string[];
  /** Replaces the palette where a file brings its own. */
  palette: readonly string[] = PALETTE;

  constructor(theme: readonly string[] = OFFICE_THEME) {
    this.theme = theme;
  }

  /** Of the colour element just opened; undefined for automatic. */
  read(scanner: XmlScanner): string | undefined {
    const rgb = scanner.attribute('rgb');
    const tint = Number(scanner.attribute('tint') ?? 0) || 0;
    if (rgb !== undefined) return /^[0-9a-fA-F]{6,8}$/.test(rgb) ? tinted(rgb.slice(-6), tint) : undefined;
    const theme = scanner.attribute('theme');
    if (theme !== undefined) return tinted(this.theme[Number(theme)] ?? '000000', tint);
    const indexed = scanner.attribute('indexed');
    if (indexed === undefined || indexed === '64') return undefined;
    return tinted(indexed === '65' ? 'FFFFFF' : this.palette[Number(indexed)] ?? '000000', tint);
  }
}

export function readColours(pkg: Package, workbookPart: string): Colours {
  for (const one of relationshipsOf(pkg, workbookPart).values()) {
    const part = one.kind === 'theme' ? pkg.find(one.target) : undefined;
    if (part) return new Colours(readTheme(part.text()));
  }
  return new Colours();
}

function readTheme(xml: string): string[] {
  const theme = [...OFFICE_THEME];
  const scanner = new XmlScanner(xml);
  let place = -1;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.name === 'clrScheme') break;
    } else if (scanner.depth === 4) place = THEME_ORDER.indexOf(scanner.name);
    else if (scanner.depth === 5 && place >= 0) {
      const rgb = scanner.name === 'sysClr' ? scanner.attribute('lastClr') : scanner.attribute('val');
      if (rgb && /^[0-9a-fA-F]{6}$/.test(rgb)) theme[place] = rgb;
    }
  }
  return theme;
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toLowerCase()}`;
  const [red, green, blue] = channels(rgb);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 510;
  const wanted = Math.min(1, Math.max(0, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  return withLightness([red, green, blue], light, wanted);
}

/** Keeps hue and saturation: the distance of each channel from the middle grows or shrinks with the room there is for it. */
function withLightness(rgb: readonly number[], light: number, wanted: number): string {
  const room = (l: number): number => 1 - Math.abs(2 * l - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  return hex(rgb.map((channel) => (channel / 255 - light) * scale * 255 + wanted * 255));
}

function channels(rgb: string): [number, number, number] {
  return [parseInt(rgb.slice(0, 2), 16), parseInt(rgb.slice(2, 4), 16), parseInt(rgb.slice(4, 6), 16)];
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => Math.round(Math.min(255, Math.max(0, channel))).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` of one colour over another: how a pattern of dots looks from afar. */
export function blended(over: string, under: string, share: number): string {
  const above = channels(over.slice(1));
  const below = channels(under.slice(1));
  return hex(above.map((channel, i) => channel * share + below[i]! * (1 - share)));
}
