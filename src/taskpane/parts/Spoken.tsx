/** Said by screen readers, not shown. */

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().spoken}>{children}</span>;
}
