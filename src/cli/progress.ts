/** One line of progress on a terminal, nothing anywhere else. */

export interface Progress {
  step(): void;
  end(): void;
}

const SILENT: Progress = { step: () => undefined, end: () => undefined };

/** Fewer files than this are done before anyone could read a line about them. */
const WORTH_TELLING = 20;

export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  if (stream.isTTY !== true || total < WORTH_TELLING) return SILENT;
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (done % 10 !== 0 && done !== total) return;
      stream.write(`\r正在检查 ${done}/${total} 个文件…`);
      shown = true;
    },
    end() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
