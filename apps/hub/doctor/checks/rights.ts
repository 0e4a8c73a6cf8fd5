/** Whether the walls of the database are those of this release: roles, row security, policies, grants and functions, line by line. */
import { readFile } from 'node:fs/promises';
import { look } from '#store';
import { readCatalogue } from '../../catalogue.js';
import { needed } from '../check.js';
import type { Check } from '../check.js';

const FILE = 'schema/generated/policies.sql';
const SHOWN = 5;

/** The rights in the database. */
export const rights: Check = {
  name: 'roles, policies and grants are those of this release',
  look: async (installation) => {
    const [there, expected] = await Promise.all([
      look(needed(installation, 'HUB_APP_DATABASE_URL'), async (client) => {
        // The listing has a read-only transaction of its own.
        await client.query('rollback');
        return await readCatalogue(client);
      }),
      readFile(FILE, 'utf8'),
    ]);
    const [have, want] = [statementsOf(there), statementsOf(expected)];
    return [
      ...told(
        have.filter((line) => !want.includes(line)),
        'The database has what this release does not give it',
      ),
      ...told(
        want.filter((line) => !have.includes(line)),
        'The database has not what this release needs',
      ),
    ];
  },
};

/** Blank lines and comments apart, a statement is what ends in a semicolon; a create role may carry its memberships. */
function statementsOf(listing: string): string[] {
  return listing
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('-- '))
    .join('\n')
    .split(/(?<=;[^\n]*)\n(?!\s)/)
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim());
}

function told(lines: readonly string[], what: string): string[] {
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN).map((line) => `${what}: ${line}`), ...(more > 0 ? [`... and ${String(more)} more.`] : [])];
}
