import { ACTS, type Expected, RELATIONS, TABLE, type Thread } from './table.ts';

const THREADS: Readonly<Record<Thread, string>> = {
  pair: 'A note a teacher shared with her coach',
  plc: 'A note a teacher shared with her PLC',
};

const WORDS: Readonly<Record<Expected, string>> = {
  yes: '**yes**',
  door: 'door',
  'not-found': 'not found',
  'not-yours': 'not yours',
  'still-shared': 'take it back first',
  'not-in-audience': 'not a member',
  'no-assignment': 'no assignment',
  'not-for-leaders': 'not for leaders',
  'private-stays-here': 'stays on the device',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(thread: Thread): string {
  const lines = TABLE.filter((line) => line.thread === thread);
  const relations = Object.values(RELATIONS).map((_, index) => String.fromCodePoint(65 + index));
  return [
    row(['', ...relations]),
    row(['---', ...relations.map(() => '---')]),
    ...lines.map(({ act, expected }) => {
      const [name, words] = ACTS[act];
      return row([`${words} (\`${name}\`)`, ...expected.map((each) => WORDS[each])]);
    }),
  ].join('\n');
}

/** `docs/permissions.md`, whole. */
export const permissionsPage = (): string => `# Who may do what

Printed from \`tests/permissions/table.ts\` by \`npm run permissions\`; do not edit here. Each cell is tried in two tests:
against the mutators alone, and against the worker with real sign-ins.

${Object.values(RELATIONS)
  .map((words, index) => `- **${String.fromCodePoint(65 + index)}** ${words}`)
  .join('\n')}

"Not found" is the answer for whatever one may not read, as if it did not exist. "Door": such a request is not
accepted at all, whatever it asks (HTTP 401). "Stays on the device": the school never takes it, from anybody.
Leaders and admins are in no thread, by construction: an account that leads cannot be in an audience that holds
coaching, and every school decides on its own rows alone.

${Object.entries(THREADS)
  .map(([thread, title]) => `## ${title}\n\n${table(thread as Thread)}`)
  .join('\n\n')}

## Setting up

People, codes, assignments and groups are for admins of the school; to everybody else the answer is the same
(\`not-allowed\`), whether what they ask for exists or not.
`;
