/** Claims: what a text states about amounts, read as arithmetic. */
export { readAmountInWords } from './amount-in-words';
export { readComparisons, type Comparison } from './compared';
export { fold } from './fold';
export { readFormulas, type Formula } from './formula';
export { judgeFormula, judgeSum, toleranceOf, type ProductVerdict, type SumVerdict } from './judge';
export { readMentions, type Mention, type MentionRole } from './mention';
export { readWordProducts } from './word-product';
export { sentences } from './sentences';
export { readSums, type SumClaim } from './sum';
