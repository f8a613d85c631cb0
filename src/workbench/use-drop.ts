/** Files dropped anywhere on the page. Returns whether one hovers above it. */

import { useEffect, useState } from 'react';

/** `problem` is told, in the clerk's words, when what was dropped is no single file. */
export function useDrop(onFile: (file: File) => void, problem: (words: string) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(false);
      const files = event.dataTransfer?.files;
      const isFolder = [...(event.dataTransfer?.items ?? [])].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
      const first = files?.[0];
      if (isFolder || !first) problem('拖进来的是文件夹。请把一个电子表格文件拖到这里。');
      else {
        onFile(first);
        if (files.length > 1) problem(`一次打开一个文件，打开的是第一个：${first.name}。`);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile, problem]);
  return hovering;
}
