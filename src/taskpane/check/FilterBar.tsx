/** Search, grouping, the current sheet only, and all safe fixes at once — of exactly what is listed. */

import { Button, Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Wand16Regular } from '@fluentui/react-icons';
import type { Grouping } from '../findings-view';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SearchField } from '../parts/SearchField';

const useStyles = makeStyles({
  root: { padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '6px' },
  search: { flex: '1 1 8rem', minWidth: 0, maxWidth: 'none' },
  select: { flex: '0 1 auto', minWidth: 0 },
  only: { marginRight: 'auto' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const GROUPINGS: readonly Grouping[] = ['form', 'severity', 'rule'];

export function FilterBar() {
  const styles = useStyles();
  const { filter, actions, walk, props } = usePane();
  const words = messages.filter;
  const safe = walk.filter(({ finding }) => finding.fixes.some((fix) => fix.safe));
  const { activeSheet } = props;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <SearchField className={styles.search} label={words.search} initial={filter.search} onSearch={(search) => actions.setFilter({ search })} />
        <Select className={styles.select} aria-label={words.grouping} value={filter.grouping} onChange={(_, { value }) => actions.setFilter({ grouping: value as Grouping })}>
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
        </Select>
      </div>
      {(activeSheet || safe.length > 0) && (
        <div className={styles.line}>
          {activeSheet && (
            <Checkbox
              className={styles.only}
              label={words.activeOnly}
              title={words.activeOnlyHint(activeSheet)}
              checked={filter.sheet !== null}
              onChange={(_, { checked }) => actions.setFilter({ sheet: checked === true ? activeSheet : null })}
            />
          )}
          {safe.length > 0 && (
            <Button size="small" icon={<Wand16Regular />} title={messages.summary.fixAllHint} onClick={() => actions.mendAll(safe)}>
              {messages.summary.fixAll(safe.length)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
