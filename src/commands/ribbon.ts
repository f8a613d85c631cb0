/** The buttons of the tab 绩效目标 and the shortcuts that do the same: each brings the pane forward and says when it is done. */

/** What a button asks of the pane; resolves when it is done or has been refused in the pane's own words. */
export interface PaneCommands {
  check(): Promise<void>;
  next(): Promise<void>;
  insert(): Promise<void>;
  report(): Promise<void>;
}

/** As manifest.xml and shortcuts.json name them. */
export const COMMANDS: readonly (keyof PaneCommands)[] = ['check', 'next', 'insert', 'report'];

/** Excel waits for the end of a button's work and greys it out meanwhile; a shortcut brings no event along. */
interface Pressed {
  completed(): void;
}

export function associateCommands(commands: PaneCommands): void {
  for (const name of COMMANDS) {
    Office.actions.associate(name, async (pressed?: Partial<Pressed>) => {
      try {
        await showPane();
        await commands[name]();
      } finally {
        pressed?.completed?.();
      }
    });
  }
}

/** Where the pane cannot be brought forward it is in front already, or the program has no way to: the work itself goes on either way. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane();
}
