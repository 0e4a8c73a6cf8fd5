/**
 * `npm run seed`: fills the hub's database with invented people in bulk, beside the demo world or in a database of its own.
 */
import { demoOperator } from '../demo/demo-operator.js';
import { hubSecret, rolePasswords } from '../home/secrets.js';
import { prepare } from '../prepare/prepare.js';
import { CannotStart } from '../process/cannot-start.js';
import { readSettings } from '../settings.js';
import { seedPeople } from './seed-people.js';
import { openServer } from './server.js';
import { readSeedFlags } from './settings.js';

/** Name of the hub's database on its server, as `npm start` makes it. */
const DATABASE = 'throughgate';

const say = (line: string): void => {
  console.log(line);
};

async function main(): Promise<void> {
  const world = readSeedFlags(process.argv.slice(2));
  const settings = readSettings(process.env, []);
  const { identityOrigin } = settings;
  const server = await openServer(settings, say);
  try {
    const passwords = rolePasswords(hubSecret(settings.hubDir));
    const environment = { IDENTITY_ORIGIN: identityOrigin };
    const operator = demoOperator(identityOrigin);
    await prepare({ adminUrl: server.adminUrl, database: DATABASE, passwords, test: false, environment, operator });
    const adminUrl = new URL(server.adminUrl);
    adminUrl.pathname = `/${DATABASE}`;
    const { loaded, seconds } = await seedPeople(adminUrl.href, identityOrigin, { ...world, say });
    say(`${loaded} people loaded in ${seconds.toFixed(1)} s; ${world.people - loaded} were there.`);
  } finally {
    await server.close();
  }
}

process.exit(
  await main().then(
    () => 0,
    (failure: unknown) => {
      console.error(failure instanceof CannotStart ? failure.message : failure);
      return 1;
    },
  ),
);
