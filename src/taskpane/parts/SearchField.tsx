/** A search box that waits until the input method has finished. */

import { SearchBox } from '@fluentui/react-components';
import { useImeInput } from '../use-ime';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly className?: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, hint, initial = '', className, onSearch }: SearchFieldProps) {
  const input = useImeInput(initial, onSearch);
  return (
    <SearchBox
      {...(className ? { className } : {})}
      aria-label={label}
      placeholder={hint ? `${label}：${hint}` : label}
      size="medium"
      value={input.text}
      onChange={(_, { value }) => input.type(value)}
      input={{ onCompositionStart: input.onCompositionStart, onCompositionEnd: input.onCompositionEnd }}
    />
  );
}
