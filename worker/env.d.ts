import type { School } from './school/school';

declare global {
  namespace Cloudflare {
    interface Env {
      SCHOOL: DurableObjectNamespace<School>;
      /** Who may create a school: a secret of at least 24 characters; unset refuses everybody. */
      OPERATOR_KEY?: string;
    }
    interface GlobalProps {
      mainModule: typeof import('./index');
      durableNamespaces: 'School';
    }
  }
}
