/** Said by screen readers, not shown; `politely` also says every change of it, in its own time. */

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface SpokenProps {
  readonly children: ReactNode;
  readonly politely?: boolean;
}

export function Spoken({ children, politely = false }: SpokenProps) {
  const { spoken } = useStyles();
  return (
    <span className={spoken} {...(politely ? { role: 'status', 'aria-live': 'polite' } : {})}>
      {children}
    </span>
  );
}
