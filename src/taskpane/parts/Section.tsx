/** A part of the page that opens and closes under its heading. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  button: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: '6px 12px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    border: 'none',
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { padding: '0 12px 12px' },
});

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

export function Section({ title, children, startsOpen = false }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {title}
        </button>
      </h2>
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
