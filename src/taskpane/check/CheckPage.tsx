/** 检查: the summary stays in sight; under it the list, one finding, or a preview. */

import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { FilterBar } from './FilterBar';
import { FindingList } from './FindingList';
import { IgnoredSection } from './IgnoredSection';
import { NoForm } from './NoForm';
import { NoticeBar } from './NoticeBar';
import { Progress } from './Progress';
import { Summary } from './Summary';
import { UncheckedSection } from './UncheckedSection';

const FindingDetail = lazy(() => import('../detail/FindingDetail'));
const FixPreview = lazy(() => import('../detail/FixPreview'));

const useStyles = makeStyles({
  loading: { padding: '24px' },
  list: { display: 'flex', flexDirection: 'column' },
  // Reached by the keyboard before the list, and in sight wherever in the list a fix was pressed: at the top it would be scrolled away.
  notice: { order: 1, position: 'sticky', bottom: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
});

export function CheckPage() {
  const styles = useStyles();
  const { view, state, filter } = usePane();
  const waiting = state.examination === null;
  const noForm = !waiting && state.status !== 'failed' && state.examination!.forms.length === 0;
  if (view.at !== 'list') {
    return (
      <Suspense fallback={<Spinner className={styles.loading} size="tiny" label={messages.loading} />}>
        <NoticeBar />
        {view.at === 'detail' ? <FindingDetail findingKey={view.key} /> : <FixPreview view={view} />}
      </Suspense>
    );
  }
  return (
    <div className={styles.list}>
      {!noForm && !waiting && <Summary />}
      <div className={styles.notice}>
        <NoticeBar />
      </div>
      <Progress />
      {noForm && <NoForm />}
      {!waiting && !noForm && (
        <>
          {(state.findings.length > 0 || filter.search !== '') && <FilterBar />}
          <FindingList />
        </>
      )}
      {!waiting && (
        <>
          <UncheckedSection />
          <IgnoredSection />
        </>
      )}
    </div>
  );
}
