export * from './code';
export * from './protocol';
