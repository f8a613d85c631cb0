/** Input that leaves a Chinese input method in peace: nothing is searched while syllables are being composed, and the Enter that ends a composition submits nothing. */

import { useRef, useState, type CompositionEvent, type KeyboardEvent } from 'react';

export interface ImeInput {
  /** What stands in the box, syllables included. */
  readonly text: string;
  readonly type: (text: string) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/** `settle` hears a text only when it is composed to the end. */
export function useImeInput(initial: string, settle: (text: string) => void): ImeInput {
  const [text, setText] = useState(initial);
  const composing = useRef(false);
  return {
    text,
    type: (next) => {
      setText(next);
      if (!composing.current) settle(next);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event) => {
      composing.current = false;
      setText(event.currentTarget.value);
      settle(event.currentTarget.value);
    },
  };
}

/** The key belongs to the input method, not to us. Older engines say 229 instead of `isComposing`. */
export function isComposing(event: Pick<KeyboardEvent, 'nativeEvent'>): boolean {
  const { isComposing: composing, keyCode } = event.nativeEvent;
  return composing || keyCode === 229;
}
