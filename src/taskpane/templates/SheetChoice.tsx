/** The sheets of the open workbook, one of which may be a library. */

import { Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SheetInfo } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

/** A library that is open already, in any host. */
export function SheetChoice({ onChoose }: { readonly onChoose: (sheet: string) => void }) {
  const { session, state } = usePane();
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  useEffect(() => {
    let wanted = true;
    void session.workbook.listSheets().then((list) => wanted && setSheets(list));
    return () => {
      wanted = false;
    };
  }, [session, state.examination]);
  const text = messages.own;
  return (
    <Select size="small" aria-label={text.fromSheet} value="" onChange={(_, { value }) => value !== '' && onChoose(value)}>
      <option value="">{text.fromSheet}</option>
      {sheets.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
