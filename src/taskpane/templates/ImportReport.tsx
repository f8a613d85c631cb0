/** What an import brought, which columns it understood, and every row it could not read with the reason. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { messages } from '../messages.zh-CN';
import type { Report } from './use-import';

const useStyles = makeStyles({
  root: { margin: '6px 0', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  list: { margin: '4px 0 0', paddingLeft: '1.2em' },
});

/** Problems listed one by one; a library of the wrong kind has thousands. */
const LISTED = 30;

export function ImportReport({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const text = messages.own;
  return (
    <div className={styles.root} role={report.failed ? 'alert' : 'status'} data-import-report>
      <p className={report.failed ? styles.failed : styles.line}>{report.summary}</p>
      {report.understood.length > 0 && <p className={styles.line}>{text.understood(report.understood.join('、'))}</p>}
      {report.ignored.length > 0 && <p className={styles.line}>{text.ignored(report.ignored.join('、'))}</p>}
      {report.problems.length > 0 && (
        <ul className={styles.list}>
          {report.problems.slice(0, LISTED).map(({ where, reason }) => (
            <li key={`${where} ${reason}`}>{text.problem(where, reason)}</li>
          ))}
          {report.problems.length > LISTED && <li>{text.more(report.problems.length - LISTED)}</li>}
        </ul>
      )}
    </div>
  );
}
