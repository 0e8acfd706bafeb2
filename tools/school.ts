import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { formatCode, parseCode } from '../shared/sync/code.ts';
import { ApiRefusal, createSchool, openAdmin, recoverAdmin, redeemAdmin } from './admin.ts';

const HELP = `The door by which a school comes in.

  npm run school -- create  --id lakeside --name "Lakeside Middle School" --admin "Sam Okafor"
  npm run school -- recover --id lakeside              a new code for the first admin
  npm run school -- redeem  --code …                   be that admin on this machine
  npm run school -- people                             who is in it
  npm run school -- add     --name "Ana Torres" --role teacher
  npm run school -- assign  --coach ID --teacher ID
  npm run school -- code    --person ID                a one-time code for a person
  npm run school -- remove  --person ID [--unsigned]   what they shared stays; --unsigned: without their name

  --api URL    the API (default https://api.coachmark.org)
  --zone ZONE  the school's IANA time zone (create; default UTC)
  --file FILE  where the admin's session is kept (default .coachmark/admin.json)

create and recover read the operator's key from OPERATOR_KEY.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    api: { type: 'string', default: 'https://api.coachmark.org' },
    file: { type: 'string', default: '.coachmark/admin.json' },
    zone: { type: 'string', default: 'UTC' },
    id: { type: 'string' },
    name: { type: 'string' },
    admin: { type: 'string' },
    code: { type: 'string' },
    role: { type: 'string', multiple: true },
    coach: { type: 'string' },
    teacher: { type: 'string' },
    person: { type: 'string' },
    unsigned: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
const { api, file } = values;

/** The value of an option the command cannot do without. */
function need(option: 'id' | 'name' | 'admin' | 'code' | 'coach' | 'teacher' | 'person'): string {
  const value = values[option];
  if (value === undefined) throw new Error(`--${option} is missing. Try: npm run school -- --help`);
  return value;
}

function operatorKey(): string {
  const key = process.env['OPERATOR_KEY'];
  if (key === undefined) throw new Error('OPERATOR_KEY is not set: it is the secret of the API.');
  return key;
}

const shown = (organizationId: string, secret: string): string =>
  formatCode({ organizationId, secret, host: new URL(api).host });

async function redeem(pasted: string): Promise<string> {
  const code = parseCode(pasted);
  if (code === undefined)
    throw new Error('That is not a whole code: it looks like school/XXXXX-…@host.');
  await mkdir(path.dirname(file), { recursive: true });
  await redeemAdmin(api, file, code.organizationId, code.secret);
  return `You are admin of ${code.organizationId} on this machine (${file}).`;
}

async function run(command: string | undefined): Promise<string> {
  switch (command) {
    case 'create': {
      const school = { organizationId: need('id'), name: need('name'), adminName: need('admin') };
      const secret = await createSchool(api, operatorKey(), { ...school, timeZone: values.zone });
      return `The first admin's one-time code, good for 7 days:\n${shown(school.organizationId, secret)}`;
    }
    case 'recover':
      return shown(need('id'), await recoverAdmin(api, operatorKey(), need('id')));
    case 'redeem':
      return redeem(need('code'));
    case 'people': {
      const people = await (await openAdmin(api, file)).people();
      return people.map(({ id, name, roles }) => `${id}  ${name}  ${roles.join(', ')}`).join('\n');
    }
    case 'add': {
      const admin = await openAdmin(api, file);
      const { id, name } = await admin.addPerson(need('name'), values.role ?? ['teacher']);
      return `${id}  ${name}`;
    }
    case 'assign':
      await (await openAdmin(api, file)).assign(need('coach'), need('teacher'));
      return 'Assigned.';
    case 'code': {
      const admin = await openAdmin(api, file);
      return shown(admin.organizationId, await admin.code(need('person')));
    }
    case 'remove': {
      const admin = await openAdmin(api, file);
      await admin.remove(need('person'), values.unsigned);
      return values.unsigned ? 'Removed; what they shared is unsigned.' : 'Removed.';
    }
    case undefined:
    default:
      return HELP;
  }
}

/** What the API's codes mean to the person at this keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  'school-exists': 'There is a school with this id already.',
  'not-accepted':
    'The API did not accept this: a wrong key, a used code, or a session that has ended.',
  'not-allowed': 'Only an admin of the school may do that.',
  'not-found': 'There is nobody with that id.',
  'roles-do-not-mix': 'One account is a teacher or coach, or else a leader or admin, never both.',
  'roles-do-not-fit': 'A coach is assigned to a teacher: look at the roles of the two.',
};

const explain = (error: unknown): string => {
  if (error instanceof ApiRefusal) return PLAIN[error.code] ?? error.message;
  return error instanceof Error ? error.message : String(error);
};

try {
  console.log(await run(values.help === true ? undefined : positionals[0]));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
