/** The nouns. Everything above speaks in these words. */
export * from './acceptable';
export * from './address';
export * from './amount';
export * from './category';
export * from './declaration';
export * from './edit';
export * from './field';
export * from './formula';
export * from './period';
export * from './quantity';
export * from './sheet';
export * from './stored';
export * from './text';
export * from './look';
export * from './new-sheet';
export * from './retype';
export * from './row-fit';
