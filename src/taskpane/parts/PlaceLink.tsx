/** A place on a sheet, printed as `申报表1!B5`; one press selects the cell. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { placeText, type Field } from '../../model';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    minWidth: '24px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

interface LinkButtonProps {
  readonly text: string;
  /** Accessible name; holds the text. */
  readonly name: string;
  readonly onClick: () => void;
  /** False keeps it out of the tab order, where the row's own keys reach the place. */
  readonly step?: boolean;
}

export function LinkButton({ text, name, onClick, step = true }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={name} tabIndex={step ? 0 : -1} onClick={onClick}>
      {text}
    </button>
  );
}

export function PlaceLink({ field, step = true }: { readonly field: Field<unknown>; readonly step?: boolean }) {
  const { actions } = usePane();
  const place = placeText(field.place);
  return <LinkButton text={place} name={messages.list.jump(place)} step={step} onClick={() => actions.jump(field)} />;
}
