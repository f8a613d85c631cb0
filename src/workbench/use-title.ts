/** The browser's tab bears the file's name, so that several open files can be told apart. */

import { useEffect } from 'react';

const PAGE = document.title;

export function useTitle(file: string | null, dirty: boolean): void {
  useEffect(() => {
    document.title = file === null ? PAGE : `${dirty ? '* ' : ''}${file} · ${PAGE}`;
  }, [file, dirty]);
}
