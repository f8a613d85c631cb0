/** A text with the found characters marked for the eye; for a screen reader it is the plain text. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Pieces } from '../../templates';

const useStyles = makeStyles({
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    // Not by colour alone.
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '2px',
    // Windows' own pair for marked text, and never less than the text around it.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Mark', color: 'MarkText' },
  },
});

export function Marked({ pieces }: { readonly pieces: Pieces }) {
  const { mark } = useStyles();
  return (
    <>
      {pieces.map(({ text, hit }, at) =>
        hit ? (
          <mark key={at} className={mark} role="presentation">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
