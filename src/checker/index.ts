export * from './check';
export { share } from './share';
