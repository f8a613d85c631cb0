/** What the page itself runs in: the browser inside WPS, its size, and what a page may keep. */

import { filled } from '../older-engines';
import { failed, notChecked, passed, shown, verdict, type Probe } from './probe';

/** Below this the product cannot run; see older-engines.ts for what lies between. */
const OLDEST_CHROMIUM = 64;

export const pageProbes: readonly Probe[] = [
  { id: 'page.user-agent', group: '浏览器', title: '浏览器标识可以读取', run: () => verdict(navigator.userAgent !== '', navigator.userAgent) },
  {
    id: 'page.engine',
    group: '浏览器',
    title: `浏览器内核不低于 Chromium ${OLDEST_CHROMIUM}`,
    run: () => {
      const major = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1];
      return major === undefined ? notChecked('标识里没有 Chromium 版本') : verdict(Number(major) >= OLDEST_CHROMIUM, `Chromium ${major}`);
    },
  },
  {
    id: 'page.expressions',
    group: '浏览器',
    title: '支持文字匹配所需的正则表达式',
    run: () => verdict(new RegExp('(?<=第)\\p{Script=Han}', 'u').test('第一'), '(?<=…) 与 \\p{…}'),
  },
  {
    id: 'page.built-ins',
    group: '浏览器',
    title: '具备所需的内置对象',
    run: () => {
      const around = window as unknown as Readonly<Record<string, unknown>>;
      const missing = ['Promise', 'Proxy', 'WeakMap', 'Symbol', 'ResizeObserver', 'MutationObserver', 'URLSearchParams', 'TextDecoder'].filter((name) => typeof around[name] !== 'function');
      return verdict(missing.length === 0, missing.length === 0 ? '齐全' : `缺少 ${missing.join('、')}`);
    },
  },
  {
    id: 'page.newer-built-ins',
    group: '浏览器',
    title: '较新的内置函数（缺少的由加载项自行补上）',
    run: () => {
      const newer: readonly (readonly [object, string])[] = [[Array.prototype, 'findLast'], [Array.prototype, 'toSorted'], [window, 'structuredClone'], [window, 'BigInt']];
      const missing = newer.filter(([place, name]) => !(name in place)).map(([, name]) => name);
      return passed(filled.length + missing.length === 0 ? '齐全' : `补上 ${filled.join('、') || '无'}；另没有 ${missing.join('、') || '无'}（用不到）`);
    },
  },
  {
    id: 'page.styles',
    group: '浏览器',
    title: '支持界面所需的样式',
    run: () => {
      if (typeof CSS === 'undefined') return notChecked('没有 CSS.supports');
      const needed: readonly (readonly [string, string])[] = [['display', 'grid'], ['row-gap', '1px'], ['position', 'sticky'], ['--a', '1'], ['margin-inline-start', '1px']];
      const missing = needed.filter(([property, value]) => !CSS.supports(property, value)).map(([property]) => property);
      return verdict(missing.length === 0, missing.length === 0 ? `齐全；:has ${CSS.supports('selector(:has(*))')}` : `缺少 ${missing.join('、')}`);
    },
  },
  {
    id: 'page.width',
    group: '浏览器',
    title: '页面宽度等于看得见的宽度',
    run: () => {
      const seen = window.visualViewport?.width;
      const detail = `innerWidth ${window.innerWidth}，visualViewport ${seen ?? '无'}，outerWidth ${window.outerWidth}，DPI 倍数 ${window.devicePixelRatio}`;
      return window.outerWidth === 0 ? notChecked(detail) : verdict(window.innerWidth <= Math.max(window.outerWidth, 200) * 1.3, detail);
    },
  },
  {
    id: 'page.secure',
    group: '浏览器',
    title: '安全上下文（不是必需，只作记录）',
    run: () => passed(`isSecureContext ${window.isSecureContext}，crypto.subtle ${typeof window.crypto?.subtle}，navigator.clipboard ${typeof navigator.clipboard}，协议 ${window.location.protocol}`),
  },
  {
    id: 'page.timers',
    group: '浏览器',
    title: '定时器按时触发',
    run: async ({ wait }) => {
      const begun = performance.now();
      for (let turn = 0; turn < 10; turn++) await wait(50);
      return passed(`10 次 50 毫秒用了 ${Math.round(performance.now() - begun)} 毫秒`);
    },
  },
  {
    id: 'storage.local',
    group: '存储',
    title: '页面可以保存设置（localStorage）',
    run: () => {
      const key = 'jizhun.self-check';
      localStorage.setItem(key, '绩');
      const kept = localStorage.getItem(key);
      localStorage.removeItem(key);
      return verdict(kept === '绩' && localStorage.getItem(key) === null, shown(kept));
    },
  },
  {
    id: 'storage.plugin',
    group: '存储',
    title: '页面之间可以传话（PluginStorage）',
    run: ({ program }) => {
      const store = program.PluginStorage;
      const key = 'jizhun.et.self-check';
      store.setItem(key, '{"a":"绩"}');
      const text: unknown = store.getItem(key);
      store.removeItem(key);
      const after: unknown = store.getItem(key);
      return verdict(text === '{"a":"绩"}' && !after, `读回 ${shown(text)}，删除后 ${shown(after)}`);
    },
  },
  {
    id: 'storage.plugin-kinds',
    group: '存储',
    title: 'PluginStorage 保留数字和是非值',
    run: ({ program }) => {
      const key = 'jizhun.et.self-check';
      program.PluginStorage.setItem(key, true);
      const yes: unknown = program.PluginStorage.getItem(key);
      program.PluginStorage.setItem(key, 12);
      const twelve: unknown = program.PluginStorage.getItem(key);
      program.PluginStorage.removeItem(key);
      return yes === true && twelve === 12 ? passed('保留') : failed(`读回 ${shown(yes)} 与 ${shown(twelve)}`);
    },
  },
];
