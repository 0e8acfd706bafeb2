import { escapeHtml } from './escape-html.ts';

export interface Picture {
  readonly file: string;
  readonly caption: string;
  /** A panel's, not a whole page's. */
  readonly narrow: boolean;
}

/** One page with all pictures of the story, in order. */
export const storyPage = (pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coachmark: the first lesson</title>
<style>
  body { max-width: 1120px; margin: 40px auto; padding: 0 24px; font: 16px/1.5 system-ui, sans-serif; background: #FAF6EF; color: #29241F; }
  h1 { font: 400 36px/1.2 Charter, Georgia, serif; }
  figure { margin: 0 0 48px; } figcaption { margin-bottom: 8px; }
  img { max-width: 100%; border: 1px solid #E3DACB; } img.narrow { max-width: 360px; }
</style>
<h1>The first lesson</h1>
<p>Played just now by the extension as it ships, against the API on this machine.</p>
${pictures
  .map(
    ({ file, caption, narrow }, index) =>
      `<figure><figcaption>${index + 1}. ${escapeHtml(caption)}</figcaption><img${narrow ? ' class="narrow"' : ''} src="${file}" alt="${escapeHtml(caption)}"></figure>`,
  )
  .join('\n')}
</html>
`;
