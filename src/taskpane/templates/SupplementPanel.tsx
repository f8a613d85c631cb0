/** 补齐缺项: one proposal for every category the form lacks, each to be changed or unticked, inserted together after a preview. */

import { Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Declaration } from '../../model';
import { isOwn } from '../../own-templates';
import type { Lacking } from '../../session';
import { messages } from '../messages.zh-CN';
import { InsertionPreview } from './InsertionPreview';
import { TemplateLabel } from './TemplateLabel';

const useStyles = makeStyles({
  root: { padding: '8px 12px 0' },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0 8px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  other: { marginLeft: '32px' },
});

interface SupplementPanelProps {
  readonly form: Declaration;
  readonly lacking: readonly Lacking[];
  readonly onClose: () => void;
  readonly onInserted: (form: Declaration) => void;
}

export function SupplementPanel({ form, lacking, onClose, onInserted }: SupplementPanelProps) {
  const styles = useStyles();
  const [unticked, untick] = useState<ReadonlySet<string>>(new Set());
  const [changed, change] = useState<Readonly<Record<string, string>>>({});
  const picks = useMemo(
    () => lacking.map((one) => ({ one, pick: one.candidates.find(({ code }) => code === changed[one.level2]) ?? one.candidates[0]! })),
    [lacking, changed],
  );
  const chosen = useMemo(() => picks.filter(({ one }) => !unticked.has(one.level2)).map(({ pick }) => (isOwn(pick) ? pick : pick.code)), [picks, unticked]);
  const toggle = (level2: string): void =>
    untick((last) => {
      const next = new Set(last);
      if (!next.delete(level2)) next.add(level2);
      return next;
    });
  const text = messages.supplement;
  return (
    <>
      <section className={styles.root} aria-label={text.title(lacking.length)} data-supplement>
        <h2 className={styles.heading}>{text.title(lacking.length)}</h2>
        <p className={styles.hint}>{lacking.length > 0 ? text.hint : text.nothing}</p>
        <ul className={styles.list}>
          {picks.map(({ one, pick }) => (
            <li key={one.level2} className={styles.item}>
              <Checkbox checked={!unticked.has(one.level2)} onChange={() => toggle(one.level2)} label={<TemplateLabel template={pick} />} />
              {one.candidates.length > 1 && (
                <Select className={styles.other} size="small" aria-label={text.choose(one.level2)} value={pick.code} onChange={(_, { value }) => change({ ...changed, [one.level2]: value })}>
                  {one.candidates.map((candidate) => (
                    <option key={candidate.code} value={candidate.code}>
                      {candidate.level3}
                      {isOwn(candidate) ? `（${messages.templates.mine}）` : ''}
                    </option>
                  ))}
                </Select>
              )}
            </li>
          ))}
        </ul>
      </section>
      <InsertionPreview form={form} chosen={chosen} nothing={lacking.length > 0 ? text.none : text.nothing} clearText={text.back} onClear={onClose} onInserted={onInserted} />
    </>
  );
}
