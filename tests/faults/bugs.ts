/** Eleven mistakes somebody could make, one at a time: what the harness has to catch. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export const BUGS: readonly Bug[] = [
  {
    name: 'a mutation that comes twice is applied twice',
    file: 'worker/school/push.ts',
    find: 'if (id <= last) {',
    put: 'if (id < last) {',
  },
  {
    name: 'un-sharing leaves no tombstone',
    file: 'worker/school/apply.ts',
    find: 'feed.remove(row.audience, row.id);\n    erase',
    put: 'erase',
  },
  {
    name: 'a tombstone is numbered after its row is gone',
    file: 'worker/school/apply.ts',
    find: 'feed.remove(row.audience, row.id);\n    erase(sql, row.id);',
    put: 'erase(sql, row.id);\n    feed.remove(row.audience, row.id);',
  },
  {
    name: 'answers stay behind when their thread is taken back',
    file: 'shared/mutations/mutate.ts',
    find: "return [note, ...rows.replies(note.id)].map((row) => putInto('me', row));",
    put: "return [note].map((row) => putInto('me', row));",
  },
  {
    name: 'the text a note stood in stays when it is put elsewhere',
    file: 'worker/school/apply.ts',
    find: "if (moves && stays.record === 'note') left.push(stays);",
    put: '',
  },
  {
    name: 'anybody in the audience may edit',
    file: 'shared/mutations/mutate.ts',
    find: "return note.author === context.actor ? note : refuse('not-yours');",
    put: 'return note;',
  },
  {
    name: 'sharing asks for no assignment',
    file: 'shared/mutations/rules.ts',
    find: "return linked ? undefined : { refused: 'no-assignment' };",
    put: 'return linked || true ? undefined : undefined;',
  },
  {
    name: 'who left a group goes on reading it',
    file: 'worker/school/groups.ts',
    find: '  leave(sql, person, group.audience);\n',
    put: '',
  },
  {
    name: 'the last mutation is not written down with its effect',
    file: 'worker/school/push.ts',
    find: '      decide(sql, client, result);\n      return result;\n    });',
    put: '      return result;\n    });\n    if (id % 3 !== 0) decide(sql, client, committed.result);',
  },
  {
    name: 'a refused note is dropped without a draft',
    file: 'extension/store/store.ts',
    find: 'if (draft !== undefined) await db.drafts.put(draft);',
    put: '',
  },
  {
    name: 'the cursor is moved on before the page is stored',
    file: 'extension/sync/sync.ts',
    find: 'await store.accept(more ? page : { ...page, lastMutationId });',
    put: 'await db.note({ cursor: page.cursor });\n      await store.accept(more ? page : { ...page, lastMutationId });',
  },
];
