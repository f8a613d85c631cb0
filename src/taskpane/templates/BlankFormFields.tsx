/** Which empty form, for which year: asked the same way inside a workbook and before one is open. */

import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { BLANK_FORMS, type BlankChoice } from '../../session';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  year: { width: '5.5em' },
  problem: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground1 },
});

interface BlankFormFieldsProps {
  readonly year: number;
  /** Layout chosen beforehand. */
  readonly layout?: string;
  readonly action: string;
  readonly onMake: (choice: BlankChoice, year: number) => void;
}

export function BlankFormFields({ year: usual, layout, action, onMake }: BlankFormFieldsProps) {
  const styles = useStyles();
  const id = useId();
  const text = messages.blank;
  const [chosen, choose] = useState(layout ?? 'shanghai');
  const [typed, type] = useState(String(usual));
  const year = /^20\d{2}$|^2100$/.test(typed.trim()) ? Number(typed) : null;
  const choice = BLANK_FORMS.find((one) => one.layout === chosen) ?? BLANK_FORMS[0]!;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (year !== null) onMake(choice, year);
      }}
    >
      <div className={styles.line}>
        <label htmlFor={`${id}-layout`}>{text.layout}</label>
        <Select id={`${id}-layout`} value={chosen} onChange={(_, { value }) => choose(value)}>
          {BLANK_FORMS.map(({ layout: name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
        <label htmlFor={`${id}-year`}>{text.year}</label>
        <Input id={`${id}-year`} className={styles.year} inputMode="numeric" value={typed} aria-invalid={year === null} onChange={(_, { value }) => type(value)} />
        <Button type="submit" appearance="primary" disabled={year === null}>
          {action}
        </Button>
      </div>
      {year === null && (
        <p role="alert" className={styles.problem}>
          {text.badYear}
        </p>
      )}
    </form>
  );
}

/** Budgets of the next year are drawn up from summer on. */
export function usualYear(now = new Date()): number {
  return now.getFullYear() + (now.getMonth() >= 6 ? 1 : 0);
}
