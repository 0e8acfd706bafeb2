export * from './audience';
export * from './records';
