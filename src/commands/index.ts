/** Ribbon buttons. */
export { COMMANDS, associateCommands, type PaneCommands } from './ribbon';
