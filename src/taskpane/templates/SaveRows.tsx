/** The indicators of the form, to be ticked and kept as own templates. */

import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isBlank, type Declaration } from '../../model';
import { templateOfRow, type OwnTemplate, type Shelf } from '../../own-templates';
import { projectTypeOf } from '../../templates';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  fieldset: { margin: '0 0 6px', padding: 0, border: 'none' },
});

export function SaveRows({ form, shelf }: { readonly form: Declaration; readonly shelf: Shelf }) {
  const styles = useStyles();
  const { session, props } = usePane();
  const [open, setOpen] = useState(false);
  const [ticked, tick] = useState<ReadonlySet<number>>(new Set());
  // The row the clerk stands in is what she most likely means.
  const here = props.activeSheet === form.sheet ? (props.activeCell?.row ?? null) : null;
  const text = messages.own;
  const rows = form.indicators.rows.filter((row) => !isBlank(row.level3));
  if (rows.length === 0) return null;
  if (!open) {
    return (
      <Button
        size="small"
        onClick={() => {
          tick(new Set(rows.some((row) => row.row === here) ? [here!] : []));
          setOpen(true);
        }}
      >
        {text.rows}
      </Button>
    );
  }
  const chosen = rows.filter((row) => ticked.has(row.row));
  const save = (): void => {
    const type = projectTypeOf(form.heading.projectName?.text ?? '');
    const made = chosen.map((row) => ({ name: row.level3.text, template: templateOfRow(row, type) }));
    const bad = made.find(({ template }) => typeof template === 'string');
    const { added, known } = shelf.add(made.map(({ template }) => template).filter((template): template is OwnTemplate => typeof template !== 'string'));
    if (bad) session.tell('warning', text.notSaved(bad.name, bad.template as string));
    else session.tell('success', text.saved(added.length, known.length));
    tick(new Set());
    setOpen(false);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{text.rows}</legend>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.row}>
            <Checkbox
              checked={ticked.has(row.row)}
              label={`${row.level3.text}　${row.value.text}`}
              onChange={(_, { checked }) => tick(new Set(checked === true ? [...ticked, row.row] : [...ticked].filter((other) => other !== row.row)))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" appearance="primary" disabled={chosen.length === 0} onClick={save}>
        {text.save(chosen.length)}
      </Button>{' '}
      <Button size="small" onClick={() => setOpen(false)}>
        {messages.supplement.back}
      </Button>
    </fieldset>
  );
}
