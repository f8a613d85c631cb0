/** A new workbook that holds one added sheet and nothing else, as bytes that open like any other file. */

import type { NewSheet } from '../../model';
import { withSheet } from './add-sheet';
import { buildPackage } from './build-package';
import { FileState } from './file-state';
import { replaceParts, writePackage } from './package';
import { readFormats } from './patch-formats';
import { SharedStrings } from './shared-strings';
import { Styles } from './styles';

/** Throws an Error with words for the clerk when the sheet cannot be drawn. */
export function bytesOfNew(content: NewSheet): Uint8Array {
  const pkg = buildPackage([]);
  const styles = new Styles(pkg.find('xl/styles.xml'));
  const structure = { sheets: [], date1904: false, sharedStrings: new SharedStrings(undefined), styles, pkg, workbookPart: 'xl/workbook.xml' };
  const added = withSheet(new FileState({ structure, chain: null, formats: readFormats(null) }), content);
  if ('refusal' in added) throw new Error(added.message);
  return writePackage(replaceParts(pkg, added.changed));
}
