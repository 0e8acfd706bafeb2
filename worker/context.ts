import type { School } from './school/school';

/** Set for every request; `problem` is what the log says of one that was refused. */
interface Always {
  requestId: string;
  problem?: string;
}

export interface AppEnv {
  Bindings: Cloudflare.Env;
  Variables: Always;
}

/** Set by `asMember` for routes that only members use: the token and the school it names. */
export interface MemberEnv {
  Bindings: Cloudflare.Env;
  Variables: Always & {
    token: string;
    school: DurableObjectStub<School>;
    /** Only admins have business here: nobody else learns even what a good request looks like. */
    adminsOnly: boolean;
  };
}
