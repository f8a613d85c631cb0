import { Book } from './model/book';
import { openNativeExcel } from './native-bridge';
import { scenarios } from './scenarios';

scenarios('in Node, over the native bridge', (prepare, options) => {
  const book = new Book();
  book.addSheet('申报表');
  prepare(book);
  const native = openNativeExcel(book, options);
  return Promise.resolve({ ...native, run: (work, ...args) => Promise.resolve(work(native.Excel, ...args)) });
});
