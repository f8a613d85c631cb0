/** The clerk's own templates: made from rows, read from libraries, shared as files, kept on the machine. */
export * from './exchange';
export * from './find';
export * from './own-template';
export * from './read-library';
export * from './shelf';
