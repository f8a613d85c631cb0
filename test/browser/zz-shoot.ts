import { openBrowser } from './chromium';
import { buildPanePage } from './pane-page';
import { readdirSync } from 'node:fs';
(async () => {
  const t = Date.now();
  const pane = await buildPanePage();
  console.log('built', Date.now() - t);
  const browser = await openBrowser();
  const shot = async (name: string, scene: string, width: number, act?: (page: any) => Promise<void>) => {
    const page = await pane.open(browser, scene, width);
    page.on('pageerror', (e: Error) => console.log(name, 'ERR', e.message));
    page.on('console', (m: any) => m.type() === 'error' && console.log(name, m.text()));
    try { if (act) await act(page); } catch (e) { console.log(name, String(e).slice(0, 300)); }
    await page.waitForTimeout(300);
    const wide = await page.evaluate(() => document.querySelector('[data-pane]')!.scrollWidth > document.querySelector('[data-pane]')!.clientWidth);
    if (wide) console.log(name, 'SCROLLS SIDEWAYS');
    await page.screenshot({ path: `/tmp/shots/${name}.png` });
    await page.close();
  };
  const only = process.argv[2];
  const acts: Record<string, (p: any) => Promise<void>> = {
    list: async () => {},
    detail: async (p) => { await p.locator('[data-row]').first().click(); await p.getByRole('button', { name: '返回列表' }).waitFor(); },
    detail1: async (p) => { await p.locator('[data-row]').nth(1).click(); await p.getByRole('button', { name: '返回列表' }).waitFor(); },
    preview: async (p) => { await p.locator('[data-row]').first().click(); await p.getByRole('radio').nth(1).check(); await p.getByRole('button', { name: '预览修改' }).click(); await p.getByRole('button', { name: /修改 1 处/ }).waitFor(); },
    all: async (p) => { await p.getByRole('button', { name: /全部修复/ }).click(); await p.getByRole('heading', { name: '预览修改' }).waitFor(); },
    applied: async (p) => { await p.getByRole('button', { name: /改为 ≥30/ }).click(); },
    ignore: async (p) => { await p.locator('[data-row]').first().focus(); await p.keyboard.press('i'); await p.getByRole('dialog').waitFor(); },
    templates: async (p) => { await p.getByRole('tab', { name: '指标模板' }).click(); await p.getByRole('checkbox').first().waitFor(); await p.getByLabel('插入到').selectOption({ index: 1 }); await p.getByRole('checkbox').nth(1).check(); await p.getByRole('checkbox').nth(3).check(); },
    settings: async (p) => { await p.getByRole('tab', { name: '设置' }).click(); await p.getByText('快捷键').waitFor(); },
    openlist: async (p) => { await p.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: /待核对/ }).click(); await p.getByRole('button', { name: /指定/ }).click(); },
  };
  for (const [name, act] of Object.entries(acts)) {
    if (only && !only.split(',').includes(name)) continue;
    await shot(`${name}-320`, 'scene=list&cell=1', 320, act);
    await shot(`${name}-270`, 'scene=list', 270, act);
    await shot(`${name}-dark`, 'scene=list&theme=dark', 320, act);
    await shot(`${name}-contrast`, 'scene=list&theme=contrast', 320, act);
  }
  for (const scene of ['clear', 'open', 'opening', 'stopped', 'failed', 'noform', 'many', 'none']) if (!only || only.split(',').includes(scene)) await shot(`s-${scene}`, `scene=${scene}`, 320);
  await browser.close();
  pane.remove();
})();
