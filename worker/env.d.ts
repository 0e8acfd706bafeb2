import type { School } from './school/school';

declare global {
  namespace Cloudflare {
    interface Env {
      SCHOOL: DurableObjectNamespace<School>;
      /** Who may create a school: a secret of at least 24 characters; unset refuses everybody. */
      OPERATOR_KEY?: string;
      /** Requests of one person a second, for as long as they like; 50 unless set. */
      REQUESTS_PER_SECOND?: string;
    }
    interface GlobalProps {
      mainModule: typeof import('./index');
      durableNamespaces: 'School';
    }
  }
}
