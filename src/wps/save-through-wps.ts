/** Files a page hands out are written by WPS itself, where the clerk says: many builds let no page download anything. */

import type { Saver } from '../taskpane';
import type { Program } from './program';

export function saveThroughWps(program: Program): Saver {
  return (name, content) => {
    const files = program.FileSystem;
    if (typeof program.GetSaveAsFilename !== 'function' || !files) return false;
    const kind = name.slice(name.lastIndexOf('.') + 1);
    const chosen: unknown = program.GetSaveAsFilename(name, `${kind.toUpperCase()} 文件 (*.${kind}), *.${kind}`);
    // False where she cancelled.
    if (typeof chosen !== 'string' || chosen === '') return chosen === false;
    const path = chosen.toLowerCase().endsWith(`.${kind}`) ? chosen : `${chosen}.${kind}`;
    return typeof content === 'string' ? files.WriteFile?.(path, content) === true : files.writeAsBinaryString?.(path, binary(content)) === true;
  };
}

/** One character per byte. */
function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
