import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe-core finds wrong on a page of ours, as `rule: where`; nothing is the right answer. `rules`: only those. */
export async function axe(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  // Run by the debugger: our own pages' policy lets no script in.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const options = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  const violations = await page.evaluate<Violation[]>(
    `(async () => (await axe.run(document, ${JSON.stringify(options)})).violations)()`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.map(String).join(' ')}`),
  );
}
