/** Severity is always an icon and a word; colour only helps. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, EyeOff16Regular, Lightbulb16Filled, QuestionCircle16Filled, Warning16Filled, type FluentIcon } from '@fluentui/react-icons';
import type { Kind } from '../findings-view';
import { messages } from '../messages.zh-CN';

const ICONS: Readonly<Record<Kind | 'passed', FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  suggestion: Lightbulb16Filled,
  open: QuestionCircle16Filled,
  ignored: EyeOff16Regular,
  passed: CheckmarkCircle16Filled,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap', flexShrink: 0 },
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  suggestion: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorPalettePurpleForeground2 },
  ignored: { color: tokens.colorNeutralForeground3 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
});

export function SeverityMark({ kind, word = true, count }: { readonly kind: Kind | 'passed'; readonly word?: boolean; readonly count?: number }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  const text = kind === 'passed' ? messages.passed : messages.severity[kind];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} {...(word ? { 'aria-hidden': true } : { 'aria-label': text, role: 'img' })} />
      {word && <span>{text}</span>}
      {count !== undefined && <span>{count}</span>}
    </span>
  );
}
