import { existsSync, readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { escapeHtml } from '../../tools/demo/escape-html.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { painted } from './support/painted.ts';

/** Real plans, where they are at hand: none of their text is kept here. */
const CORPUS = new URL('../../../shared/corpus/suggestions/', import.meta.url);
const FILES = ['dev.jsonl', 'dev-2.jsonl'];

interface Plan {
  readonly repo: string;
  readonly text: string;
}

/** The longest-known five plans of five different repositories. */
function fivePlans(): Plan[] {
  const byRepo = new Map<string, Plan>();
  const lines = FILES.flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').split('\n'));
  for (const line of lines) {
    if (line.trim() === '') continue;
    const plan = JSON.parse(line) as Plan;
    if (plan.text.length > 1500 && !byRepo.has(plan.repo)) byRepo.set(plan.repo, plan);
  }
  return [...byRepo.values()].slice(0, 5);
}

/** A plan as an LMS would show it: paragraphs, and headings where the plan marks them. */
const asHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => {
      const heading = /^#{1,4}\s+(.+)$/.exec(block.trim());
      return heading === null
        ? `<p>${escapeHtml(block.trim()).replaceAll('\n', '<br>')}</p>`
        : `<h3>${escapeHtml(heading[1] ?? '')}</h3>`;
    })
    .join('\n');

describe.skipIf(!existsSync(CORPUS))('on real lesson plans of five repositories', () => {
  let stage: Stage;
  let teacher: ExtensionBrowser;

  beforeAll(async () => {
    stage = await openStage();
    teacher = await stage.browser('teacher');
  });
  afterAll(async () => {
    await stage?.close();
  });

  test.each([0, 1, 2, 3, 4])(
    'plan %i is read, noted on and painted where its words are',
    async (n) => {
      const plan = fivePlans()[n];
      expect(plan).toBeDefined();
      const page = {
        id: 100 + n,
        slug: `plan-${n}`,
        title: `Plan ${n}`,
        course: 'Real plans',
        body: asHtml(plan?.text ?? ''),
      };
      stage.service.lms.publish(page);
      const lesson = await teacher.context.newPage();
      await lesson.goto(stage.service.lms.addressOf(page));
      const panel = await teacher.openPanel(lesson);
      await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
      await agree(panel);
      const ideas = await panel.locator('.k-sug').count();
      expect(ideas).toBeLessThanOrEqual(3);

      const paragraph = await lesson.locator('.user_content p').nth(1).innerText();
      const [line = ''] = paragraph.split('\n');
      await lesson.bringToFront();
      await lesson.evaluate(
        (wanted) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(wanted) ?? -1;
            if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          }
        },
        line.slice(0, 60),
      );
      await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
      await panel.getByRole('textbox').fill(`Note on plan ${n}`);
      await panel.getByRole('button', { name: words('save'), exact: true }).click();
      await until(
        async () =>
          (await painted(lesson))['cmk-2']?.some((text) => line.startsWith(text.slice(0, 40))),
        'the note is painted on its words',
      );
      await panel.close();
      await lesson.close();
    },
  );
});

async function agree(panel: Page): Promise<void> {
  const button = panel.getByRole('button', { name: words('consentRead') });
  const tabs = panel.getByRole('tab').first();
  await button.or(tabs).first().waitFor();
  if ((await button.count()) > 0) await button.click();
  await tabs.waitFor();
  await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}
