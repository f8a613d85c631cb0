/** Files handed out by a page inside WPS: written where the clerk says, and left to the browser where WPS cannot. */

import type { Program } from '../../src/wps/program';
import { saveThroughWps } from '../../src/wps/save-through-wps';

function played(chosen: unknown, writes = true) {
  const written = new Map<string, string>();
  const asked: string[] = [];
  const write = (path: string, data: string): boolean => {
    if (writes) written.set(path, data);
    return writes;
  };
  const program = {
    GetSaveAsFilename: (name: string, filter: string) => {
      asked.push(`${name} | ${filter}`);
      return chosen;
    },
    FileSystem: { WriteFile: write, writeAsBinaryString: write },
  } as unknown as Program;
  return { save: saveThroughWps(program), written, asked };
}

describe('a file saved through WPS', () => {
  it('is written where the clerk says, with its ending', () => {
    const { save, written, asked } = played('D:\\表\\模板');
    expect(save('我的模板.json', '{"绩":1}')).toBe(true);
    expect([...written]).toEqual([['D:\\表\\模板.json', '{"绩":1}']]);
    expect(asked).toEqual(['我的模板.json | JSON 文件 (*.json), *.json']);
  });

  it('keeps every byte', () => {
    const { save, written } = played('/home/w/a.XLSX');
    expect(save('a.xlsx', new Uint8Array([0, 80, 255]))).toBe(true);
    expect(Buffer.from(written.get('/home/w/a.XLSX')!, 'latin1')).toEqual(Buffer.from([0, 80, 255]));
  });

  it('is not forced on a clerk who cancels', () => {
    const { save, written } = played(false);
    expect(save('a.json', '')).toBe(true);
    expect(written.size).toBe(0);
  });

  it.each([['no answer', undefined], ['an empty name', '']])('is left to the browser after %s', (_, chosen) => {
    expect(played(chosen).save('a.json', '')).toBe(false);
  });

  it('is left to the browser where WPS cannot write', () => {
    expect(played('D:\\a.json', false).save('a.json', '')).toBe(false);
    expect(saveThroughWps({})('a.json', '')).toBe(false);
  });
});
