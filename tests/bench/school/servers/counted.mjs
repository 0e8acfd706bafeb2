import worker, { School as Product } from '../../../../worker/index.ts';

export default worker;

export class School extends Product {
  constructor(ctx, env) {
    super(ctx, env);
    // oxlint-disable-next-line no-console -- what is counted.
    console.log(JSON.stringify({ constructed: true }));
  }
}
