export { TaskPane } from './TaskPane';
export type { PaneActions, Spreadsheets, TaskPaneProps } from './pane';
export { recallPreferences, type Preferences } from './preferences';
export { saveWith, type Saver } from './save-file';
export { themeFor, type TextSize, type ThemeChoice } from './theme';
export { BlankFormFields, usualYear } from './templates/BlankFormFields';
export type { PaneSession } from './use-session';
export { useSystemTheme } from './use-system-theme';
export { NotOpen, useOpening, type Opened, type Opener, type Stage, type Stopped } from './Opening';
