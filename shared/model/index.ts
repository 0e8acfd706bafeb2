export * from './audience';
export * from './records';
export * from './uuid';
