/** 查找 above the sheet: of a long sheet only what is in sight is in the page, so the browser's own search would miss the rest. */

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, Input, Select } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Dismiss20Regular, Search20Regular } from '@fluentui/react-icons';
import { Spoken } from '../../taskpane/parts/Spoken';
import { isComposing, useImeInput } from '../../taskpane/use-ime';
import type { Find } from './use-find';
import { SCOPES, spokenStatus, statusOf, type Scope } from './words';

interface FindBarProps {
  readonly find: Find;
  /** The keyboard goes back to the sheet. */
  onClose(): void;
}

export function FindBar({ find, onClose }: FindBarProps) {
  const { asked, standing, look, step } = find;
  const box = useRef<HTMLInputElement>(null);
  const input = useImeInput(standing.typed, look);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const inBox = event.target === box.current;
    if (event.key === 'Escape') onClose();
    else if ((event.key === 'Enter' && inBox) || event.key === 'F3') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const none = standing.searched?.found.length === 0;
  return (
    <div role="search" aria-label="查找" className="find-bar" onKeyDown={onKeyDown}>
      <Input
        className="find-box"
        input={{ ref: box, onCompositionStart: input.onCompositionStart, onCompositionEnd: input.onCompositionEnd }}
        contentBefore={<Search20Regular />}
        aria-label="查找内容"
        placeholder="查找词语或数字"
        autoComplete="off"
        spellCheck={false}
        value={input.text}
        onChange={(_, { value }) => input.type(value)}
      />
      <Select aria-label="查找范围" className="find-scope" value={standing.scope} onChange={(_, { value }) => find.setScope(value as Scope)}>
        {Object.entries(SCOPES).map(([scope, words]) => (
          <option key={scope} value={scope}>
            {words}
          </option>
        ))}
      </Select>
      <Button appearance="subtle" aria-label="上一处" title="上一处（Shift+回车）" icon={<ChevronUp20Regular />} disabledFocusable={none} onClick={() => step(-1)} />
      <Button appearance="subtle" aria-label="下一处" title="下一处（回车）" icon={<ChevronDown20Regular />} disabledFocusable={none} onClick={() => step(1)} />
      <span className="find-status" aria-hidden="true">
        {statusOf(standing)}
      </span>
      <Spoken politely>{spokenStatus(standing)}</Spoken>
      <Button appearance="subtle" className="find-close" aria-label="关闭查找" title="关闭查找（Esc）" icon={<Dismiss20Regular />} onClick={onClose} />
    </div>
  );
}
