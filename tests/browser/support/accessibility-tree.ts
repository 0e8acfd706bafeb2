import type { Page } from 'playwright-core';

interface Value {
  readonly value?: string;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly childIds?: readonly string[];
}

/** Roles a screen reader stops at or says; the others only group. */
const SAID = new Set([
  'heading',
  'button',
  'link',
  'tab',
  'tabpanel',
  'textbox',
  'searchbox',
  'radio',
  'checkbox',
  'combobox',
  'article',
  'region',
  'form',
  'group',
  'status',
  'alert',
  'main',
  'complementary',
  'StaticText',
  'DisclosureTriangle',
  'image',
]);

/** What a screen reader is told of a page, in its order: `role: name`, and plain text as it stands. */
export async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly AxNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AxNode | undefined): void => {
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').trim();
    if (!node.ignored && SAID.has(role) && (name !== '' || role === 'status'))
      lines.push(role === 'StaticText' ? name : `${role}: ${name}`);
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes.find(({ parentId }) => parentId === undefined));
  return lines;
}

/** What has the focus, by the name a screen reader says; also inside a shadow root that is closed. */
export async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = ({ name, value }: { name: string; value: { value?: unknown } }): boolean =>
    name === 'focused' && value.value === true;
  const inside = nodes.filter(
    ({ ignored, role, properties }) =>
      !ignored && role?.value !== 'RootWebArea' && properties?.some(isFocused) === true,
  );
  return String(inside.at(-1)?.name?.value ?? '').trim();
}
