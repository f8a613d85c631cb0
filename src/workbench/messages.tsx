/** One message at a time above the sheet; and the question asked before unsaved edits would be lost. */

import { useEffect, useRef, type Dispatch, type SetStateAction } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

export interface Message {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** True only as long as nothing is changed again. */
  readonly untilEdited?: true;
}

interface MessagesProps {
  readonly message: Message | null;
  onDismiss(): void;
  /** Name of the file that waits to be opened. */
  readonly waiting: string | null;
  onSaveFirst(): void;
  onDiscard(): void;
  onStay(): void;
}

/** “已保存” is no longer true once something is changed again. */
export function usePassingMessage(dirty: boolean, setMessage: Dispatch<SetStateAction<Message | null>>): void {
  useEffect(() => {
    if (dirty) setMessage((last) => (last?.untilEdited ? null : last));
  }, [dirty, setMessage]);
}

export function Messages({ message, onDismiss, waiting, onSaveFirst, onDiscard, onStay }: MessagesProps) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (waiting === null) return undefined;
    const before = document.activeElement;
    question.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [waiting]);
  return (
    <div className="messages">
      <div role="status" aria-live="polite">
        {message && (
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody>{message.text}</MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" aria-label="关闭提示" icon={<Dismiss16Regular />} onClick={onDismiss} />} />
          </MessageBar>
        )}
      </div>
      {waiting !== null && (
        <div ref={question} role="alertdialog" aria-label="有未保存的修改" onKeyDown={(event) => event.key === 'Escape' && onStay()}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{`现在的文件有未保存的修改。打开“${waiting}”之前要保存副本吗？`}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="primary" onClick={onSaveFirst}>
                先保存副本
              </Button>
              <Button size="small" onClick={onDiscard}>
                不保存，直接打开
              </Button>
              <Button size="small" onClick={onStay}>
                取消
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}
