import type { School } from './school/school';

/** Set for every request. */
export interface AppEnv {
  Bindings: Cloudflare.Env;
  Variables: { requestId: string };
}

/** Set by `asMember` for routes that only members use: the token and the school it names. */
export interface MemberEnv {
  Bindings: Cloudflare.Env;
  Variables: { requestId: string; token: string; school: DurableObjectStub<School> };
}
