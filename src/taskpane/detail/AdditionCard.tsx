/** A sum that does not add up, written out as on paper: the terms, a line, what they make, and what is stated instead. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Addition } from '../../rules';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', alignSelf: 'flex-start' },
  label: { padding: '1px 16px 1px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  amount: { padding: '1px 0', textAlign: 'right' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  difference: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function AdditionCard({ addition: { terms, sum, stated, difference, likelier } }: { readonly addition: Addition }) {
  const styles = useStyles();
  const words = messages.detail.addition;
  return (
    <div>
      <table className={styles.table} aria-label={words.title}>
        <tbody>
          {terms.map((term, index) => (
            <tr key={index}>
              <th scope="row" className={styles.label}>{index === 0 ? words.terms : '+'}</th>
              <td className={styles.amount}>{term}</td>
            </tr>
          ))}
          <tr className={styles.line}>
            <th scope="row" className={styles.label}>{words.sum}</th>
            <td className={styles.amount}>{sum}</td>
          </tr>
          <tr>
            <th scope="row" className={styles.label}>{words.stated}</th>
            <td className={styles.amount}>{stated}</td>
          </tr>
          <tr className={styles.difference}>
            <th scope="row" className={styles.label}>{words.difference}</th>
            <td className={styles.amount}>{difference}</td>
          </tr>
        </tbody>
      </table>
      {likelier && <p>{likelier}</p>}
    </div>
  );
}
