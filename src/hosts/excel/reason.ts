/** What a failure says of itself; the words are the same for every spreadsheet program. */
export { reasonOf } from '../spreadsheet/reason';
