/** 设置: what is checked while working, how the pane looks, the unit's rules, what is kept where, and the keys. */

import { Radio, RadioGroup, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import type { TextSize, ThemeChoice } from '../theme';
import { Records } from './Records';
import { RuleConfiguration } from './RuleConfiguration';

const useStyles = makeStyles({
  root: { padding: '4px 12px 16px' },
  part: { padding: '10px 0', display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '6px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px' },
  key: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

const SIZES: readonly TextSize[] = ['normal', 'large', 'largest'];
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

export default function SettingsPage() {
  const styles = useStyles();
  const id = useId();
  const { session, state, props, preferences, actions } = usePane();
  const words = messages.settings;
  return (
    <div className={styles.root}>
      <NoticeBar />
      <Part title={words.checking}>
        <div>
          <Switch
            label={words.live}
            checked={state.live}
            aria-describedby={`${id}-live`}
            onChange={(_, { checked }) => {
              session.setLive(checked);
              actions.setPreferences({ live: checked });
            }}
          />
          <p id={`${id}-live`} className={styles.hint}>
            {words.liveHint}
          </p>
        </div>
        <div>
          <Switch label={words.marking} checked={state.marking} aria-describedby={`${id}-marking`} onChange={(_, { checked }) => actions.run(session.setMarking(checked))} />
          <p id={`${id}-marking`} className={styles.hint}>
            {words.markingHint}
          </p>
        </div>
        {props.markLiveHint !== undefined && state.marking && (
          <div>
            <Switch label={words.markLive} checked={state.markLive} aria-describedby={`${id}-mark-live`} onChange={(_, { checked }) => actions.run(session.setMarkLive(checked))} />
            <p id={`${id}-mark-live`} className={styles.hint}>
              {props.markLiveHint}
            </p>
          </div>
        )}
      </Part>
      <Part title={words.look}>
        <div className={styles.line}>
          <span id={`${id}-size`}>{words.size}</span>
          <RadioGroup layout="horizontal" aria-labelledby={`${id}-size`} value={preferences.size} onChange={(_, { value }) => actions.setPreferences({ size: value as TextSize })}>
            {SIZES.map((size) => (
              <Radio key={size} value={size} label={words.sizes[size]} />
            ))}
          </RadioGroup>
        </div>
        <div className={styles.line}>
          <label htmlFor={`${id}-theme`}>{words.theme}</label>
          <Select id={`${id}-theme`} value={preferences.theme} onChange={(_, { value }) => actions.setPreferences({ theme: value as ThemeChoice })}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </Select>
        </div>
      </Part>
      <Part title={words.rules}>
        <RuleConfiguration />
      </Part>
      <Part title={words.records}>
        <Records />
      </Part>
      <Part title={words.keys}>
        <dl className={styles.keys}>
          {words.keyList.map(([key, meaning]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.value}>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.hint}>{words.keysHint}</p>
      </Part>
      <p className={styles.hint}>{messages.state.privacy}</p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
