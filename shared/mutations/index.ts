export { type Args, Mutation, MUTATIONS, type MutationName } from './args';
export { type Change, isRefusal, mutate } from './mutate';
export { type Needs, needs } from './needs';
export {
  groupsOf,
  isCoaching,
  type MutationContext,
  type Refusal,
  type RefusalCode,
  type Rows,
} from './rules';
