export * from './audience';
export * from './holds-on';
export * from './readers';
export * from './records';
export * from './uuid';
