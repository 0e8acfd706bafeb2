import { app } from './app';

export { School } from './school/school';

export default { fetch: app.fetch } satisfies ExportedHandler<Cloudflare.Env>;
