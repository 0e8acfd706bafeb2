import { runBundled } from '../bundled.ts';

await runBundled('fit-passages');
