/** What a preview will write, line by line: where, what stands there, what will stand there. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PreviewLine } from '../../session';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  change: { margin: '2px 0 0', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, overflow: 'hidden' },
  line: { display: 'flex', columnGap: '8px', padding: '3px 8px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontVariantNumeric: 'tabular-nums' },
  was: { color: tokens.colorNeutralForeground2, borderLeft: '3px solid transparent' },
  willBe: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeft: `3px solid ${tokens.colorStatusSuccessBorder2}` },
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { minWidth: 0 },
});

export function PreviewLines({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const styles = useStyles();
  const words = messages.preview;
  return (
    <ol className={styles.list}>
      {lines.map((line, index) => {
        const inserted = line.was === '' && line.where.startsWith('第');
        return (
          <li key={`${line.sheet}!${line.where} ${index}`}>
            <div className={styles.where}>
              {inserted ? `${line.sheet} · ${line.where}` : `${line.sheet}!${line.where}`}
              {line.label !== '' && ` · ${line.label}`}
            </div>
            <div className={styles.change}>
              {!inserted && (
                <div className={mergeClasses(styles.line, styles.was)}>
                  <span className={styles.sign}>− {words.was}</span>
                  <span className={styles.text}>{line.was.trim() === '' ? words.blank : line.was}</span>
                </div>
              )}
              <div className={mergeClasses(styles.line, styles.willBe)}>
                <span className={styles.sign}>+ {words.willBe}</span>
                <span className={styles.text}>{line.willBe === '' ? words.blank : line.willBe}</span>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
