/** What is seen before a file is open: open one, or try a sample. */

import { Suspense, lazy } from 'react';
import { Button } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import type { BlankChoice } from '../session';
import { samples } from './samples';
import { OpenButton } from './toolbar';
import { loadEngine } from './use-open-file';

const NewForm = lazy(() => loadEngine().then(({ NewForm: fields }) => ({ default: fields })));

interface StartScreenProps {
  onFile(file: File): void;
  onSample(id: string): void;
  onNew(choice: BlankChoice, year: number): void;
}

export function StartScreen({ onFile, onSample, onNew }: StartScreenProps) {
  return (
    <section className="start" aria-labelledby="start-title">
      <h2 id="start-title">检查项目支出绩效目标申报表</h2>
      <p>打开一个工作簿，右侧会列出需要修改的地方和依据；改完可保存副本，原文件不变。</p>
      <OpenButton onFile={onFile} appearance="primary" size="large" />
      <p className="hint">也可以把文件拖到这个页面上。支持 .xlsx、.xlsm、.xls、.et、.ods、.csv。</p>
      <h3>从空表开始</h3>
      <div className="new-form">
        <Suspense fallback={null}>
          <NewForm onNew={onNew} />
        </Suspense>
      </div>
      <h3>试一个示例</h3>
      <ul className="sample-cards">
        {samples.map((sample) => (
          <li key={sample.id}>
            <Button icon={<DocumentTable20Regular />} onClick={() => onSample(sample.id)}>
              {sample.title}
            </Button>
            <span className="hint">{sample.description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
