import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe-core finds wrong on a page of ours, as `rule: where`; nothing is the right answer. */
export async function axe(page: Page | Frame): Promise<string[]> {
  // Run by the debugger: our own pages' policy lets no script in.
  await page.evaluate(source);
  const violations = await page.evaluate<Violation[]>(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations)()',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.map(String).join(' ')}`),
  );
}
