/** How Excel is told of an add-in that is still being worked on: a registry value on Windows, a file in a folder on the Mac, words elsewhere. */

import { posix } from 'node:path';

export type Step =
  | { readonly kind: 'run'; readonly command: string; readonly arguments: readonly string[] }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'say'; readonly words: string };

export interface Sideload {
  readonly begin: readonly Step[];
  /** Undoes `begin`. */
  readonly end: readonly Step[];
}

const DEVELOPER = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** `manifest` is an absolute path; `id` the add-in's GUID. */
export function sideloadOn(platform: NodeJS.Platform, home: string, manifest: string, id: string): Sideload {
  if (platform === 'win32') {
    return {
      begin: [
        { kind: 'run', command: 'reg', arguments: ['add', DEVELOPER, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'] },
        { kind: 'say', words: '已登记到 Excel。请（重新）打开 Excel，在“绩效目标”选项卡里点“检查”。' },
      ],
      end: [{ kind: 'run', command: 'reg', arguments: ['delete', DEVELOPER, '/v', id, '/f'] }],
    };
  }
  if (platform === 'darwin') {
    const target = posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`);
    return {
      begin: [
        { kind: 'copy', from: manifest, to: target },
        { kind: 'say', words: '已放进 Excel 的加载项文件夹。请（重新）打开 Excel，在“绩效目标”选项卡里点“检查”。' },
      ],
      end: [{ kind: 'remove', file: target }],
    };
  }
  return {
    begin: [{ kind: 'say', words: `这台机器上没有 Excel。可以在网页版 Excel 里点“加载项 › 更多加载项 › 我的加载项 › 上传我的加载项”，选择 ${manifest}；浏览器须能打开本机的服务地址，并信任它的证书。` }],
    end: [],
  };
}
