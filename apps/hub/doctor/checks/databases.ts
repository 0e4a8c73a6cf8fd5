/** Whether each role reaches the database with the address it was given, and is that role. */
import { failureWords, look } from '#store';
import type { Check, Installation } from '../check.js';

/** Variable -> the role it must name. */
const ADDRESSES: Readonly<Record<string, string>> = {
  HUB_OWNER_DATABASE_URL: 'hub_owner',
  HUB_APP_DATABASE_URL: 'hub_app',
  HUB_SYSTEM_DATABASE_URL: 'hub_system',
  HUB_QUEUE_DATABASE_URL: 'hub_queue',
  HUB_PORTAL_DATABASE_URL: 'hub_portal',
};

/** The addresses of the database. */
export const databases: Check = {
  name: 'each role reaches the database',
  look: async (installation) => (await Promise.all(Object.entries(ADDRESSES).map((address) => reached(installation, address)))).flat(),
};

async function reached(installation: Installation, [variable, role]: readonly [string, string]): Promise<string[]> {
  const url = installation[variable];
  if (url === undefined || url === '') return [`${variable} is not set: the database, as ${role}.`];
  try {
    const { rows } = await look(url, (client) => client.query<{ role: string }>('select current_user::text as role'));
    const found = rows[0]?.role ?? 'nobody';
    return found === role ? [] : [`${variable} connects as ${found}, and must as ${role}: each app has the rights of its own role only.`];
  } catch (failure) {
    return [`${variable} cannot be used (${failureWords(failure)}): is the database there, is it prepared, is the password right?`];
  }
}
