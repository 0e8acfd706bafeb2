export * from './audience';
export * from './holds-on';
export * from './records';
export * from './uuid';
