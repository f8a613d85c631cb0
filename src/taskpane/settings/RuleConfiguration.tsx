/** The unit's own rule configuration: import, what it changes, and the way back. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { DEFAULTS, PACKS, rules } from '../../rules';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { readConfigurationText } from './read-configuration-file';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { margin: 0, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

interface Refused {
  readonly name: string;
  readonly problems: readonly string[];
}

export function RuleConfiguration() {
  const styles = useStyles();
  const { session, state, actions } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const words = messages.settings;
  const { off, severity, parameters, pack } = session.configured;
  const take = async (file: File): Promise<void> => {
    const outcome = readConfigurationText(await file.text());
    setRefused(outcome.ok ? null : { name: file.name, problems: outcome.problems });
    if (!outcome.ok) return;
    await session.configure(outcome.configuration);
    session.tell('success', words.imported(file.name));
  };
  const reset = async (): Promise<void> => {
    setRefused(null);
    await session.configure(DEFAULTS);
    session.tell('success', words.resetDone);
  };
  const packs = [...new Set((state.examination?.forms ?? []).map((report) => words.packOf(report.pack.title, report.pack.because)))];
  const changed = new Set([...severity.keys(), ...parameters.keys()]);
  return (
    <>
      <p className={styles.hint}>{words.rulesHint}</p>
      <div className={styles.line}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) actions.run(take(file));
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        {session.configured !== DEFAULTS && (
          <Button size="small" onClick={() => actions.run(reset())}>
            {words.reset}
          </Button>
        )}
      </div>
      {refused && (
        <div role="alert">
          <p className={styles.problem}>{words.notImported(refused.name)}</p>
          <ul className={styles.list}>
            {refused.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {pack !== null && <p className={styles.hint}>{words.pack(PACKS[pack]?.title ?? pack)}</p>}
      {packs.length > 0 && <RuleList title={words.packs} lines={packs} />}
      {changed.size > 0 && <RuleList title={words.changed(changed.size)} lines={[...changed].map(named)} />}
      {off.size > 0 ? <RuleList title={words.off(off.size)} lines={[...off].map(named)} /> : <p className={styles.hint}>{words.noneOff}</p>}
    </>
  );
}

function named(id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  return rule ? `${rule.title}（${id}）` : id;
}

function RuleList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <div>{title}</div>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
