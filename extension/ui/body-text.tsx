import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';

import { type Inline, richText } from './rich-text';
import { t } from './text';

/** What somebody wrote, with its bold words, lists and links: text nodes only, never HTML. */
export function BodyText({ body }: { body: string }) {
  const blocks = useMemo(() => richText(body), [body]);
  return (
    <div class="cm-read cm-words-of" dir="auto">
      {blocks.map(({ kind, from, lines }, index) => {
        const key = `${index}`;
        if (kind === 'paragraph')
          return (
            <p key={key} dir="auto">
              {lines.map((line, row) => (
                // oxlint-disable-next-line react/no-array-index-key
                <Fragment key={row}>
                  {row > 0 && <br />}
                  <Line line={line} />
                </Fragment>
              ))}
            </p>
          );
        const items = lines.map((line, row) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={row} dir="auto">
            <Line line={line} />
          </li>
        ));
        return kind === 'list' ? (
          <ul key={key}>{items}</ul>
        ) : (
          <ol key={key} start={from}>
            {items}
          </ol>
        );
      })}
    </div>
  );
}

function Line({ line }: { line: readonly Inline[] }) {
  return (
    <>
      {line.map((one, index) => {
        const key = `${index}`;
        switch (one.kind) {
          case 'words':
            return <Fragment key={key}>{one.text}</Fragment>;
          case 'bold':
            return (
              <strong key={key}>
                <Line line={one.inside} />
              </strong>
            );
          case 'link':
            return (
              <a
                key={key}
                class="cm-link"
                href={one.href}
                title={one.href}
                target="_blank"
                rel="noopener noreferrer"
              >
                {one.text}
                <span class="cm-vh"> {t('linkNewTab')}</span>
              </a>
            );
        }
      })}
    </>
  );
}
