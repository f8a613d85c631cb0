/** The bar above the sheet: files, undo, and how things are shown. */

import { useRef } from 'react';
import { Button, Select, Switch } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, FolderOpen20Regular, Save20Regular, Search20Regular } from '@fluentui/react-icons';
import type { Preferences } from '../taskpane/preferences';
import type { TextSize, ThemeChoice } from '../taskpane/theme';
import { samples } from './samples';

/** What a file dialog offers; what can be read is decided by the bytes. */
export const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods,.csv';
export const ZOOMS: readonly number[] = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];

const THEME_TITLES: Readonly<Record<ThemeChoice, string>> = { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' };
const TEXT_SIZES: readonly TextSize[] = ['normal', 'large', 'largest'];

/** Before a file is open the start screen holds what opens one. */
interface ToolbarProps {
  readonly preferences: Preferences;
  onPreferences(preferences: Preferences): void;
  onFile(file: File): void;
  onSample(id: string): void;
  /** Null while no file is open. */
  readonly file: FileControls | null;
}

export interface FileControls {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly zoom: number;
  readonly labelled: boolean;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  onFind(): void;
  onZoom(zoom: number): void;
  onLabelled(labelled: boolean): void;
}

export function Toolbar({ preferences, onPreferences, onFile, onSample, file }: ToolbarProps) {
  return (
    <div className={file ? 'toolbar with-file' : 'toolbar'} role="group" aria-label="工具栏">
      {file && <OpenButton onFile={onFile} appearance="secondary" />}
      {file && <SampleList onSample={onSample} />}
      {file && <FileButtons {...file} />}
      <span className="spring" />
      {file && <ViewControls {...file} />}
      <Appearance preferences={preferences} onPreferences={onPreferences} />
    </div>
  );
}

export function OpenButton({ onFile, appearance, size = 'medium' }: { onFile(file: File): void; readonly appearance: 'primary' | 'secondary'; readonly size?: 'medium' | 'large' }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        打开文件
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label="选择要检查的文件"
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // Choosing the same file again must count as choosing it.
          event.currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}

function SampleList({ onSample }: Pick<ToolbarProps, 'onSample'>) {
  return (
    <Select aria-label="示例" className="samples" value="" onChange={(_, { value }) => value && onSample(value)}>
      <option value="">示例</option>
      {samples.map((sample) => (
        <option key={sample.id} value={sample.id}>
          {sample.title}
        </option>
      ))}
    </Select>
  );
}

function FileButtons({ canUndo, canRedo, onSave, onUndo, onRedo, onFind }: FileControls) {
  return (
    <>
      <Button icon={<Save20Regular />} title="Ctrl+S" aria-keyshortcuts="Control+S" onClick={onSave}>
        保存副本
      </Button>
      <Button appearance="subtle" className="step" icon={<ArrowUndo20Regular />} title="Ctrl+Z" aria-keyshortcuts="Control+Z" disabledFocusable={!canUndo} onClick={onUndo}>
        <span className="word">撤销</span>
      </Button>
      <Button appearance="subtle" className="step" icon={<ArrowRedo20Regular />} title="Ctrl+Y" aria-keyshortcuts="Control+Y" disabledFocusable={!canRedo} onClick={onRedo}>
        <span className="word">重做</span>
      </Button>
      <Button appearance="subtle" className="step" icon={<Search20Regular />} title="Ctrl+F" aria-keyshortcuts="Control+F" onClick={onFind}>
        <span className="word">查找</span>
      </Button>
    </>
  );
}

function ViewControls({ zoom, labelled, onZoom, onLabelled }: FileControls) {
  return (
    <>
      <Switch label="显示识别结果" checked={labelled} onChange={(_, { checked }) => onLabelled(checked)} />
      <Select aria-label="表格缩放" className="zoom" value={String(zoom)} onChange={(_, { value }) => onZoom(Number(value))}>
        {ZOOMS.map((each) => (
          <option key={each} value={String(each)}>
            {Math.round(each * 100)}%
          </option>
        ))}
      </Select>
    </>
  );
}

function Appearance({ preferences, onPreferences }: Pick<ToolbarProps, 'preferences' | 'onPreferences'>) {
  const size = TEXT_SIZES.indexOf(preferences.size);
  const resize = (to: number): void => onPreferences({ ...preferences, size: TEXT_SIZES[to] ?? preferences.size });
  return (
    <>
      <span role="group" aria-label="文字大小" className="text-sizes">
        <Button appearance="subtle" aria-label="文字小一些" disabledFocusable={size === 0} onClick={() => resize(size - 1)}>
          A-
        </Button>
        <Button appearance="subtle" aria-label="文字标准大小" aria-pressed={size === 0} onClick={() => resize(0)}>
          A
        </Button>
        <Button appearance="subtle" aria-label="文字大一些" disabledFocusable={size === TEXT_SIZES.length - 1} onClick={() => resize(size + 1)}>
          A+
        </Button>
      </span>
      <Select aria-label="配色" className="theme" value={preferences.theme} onChange={(_, { value }) => onPreferences({ ...preferences, theme: value as ThemeChoice })}>
        {Object.entries(THEME_TITLES).map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </Select>
    </>
  );
}
