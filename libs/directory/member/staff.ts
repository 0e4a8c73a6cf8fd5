/**
 * Work contacts of staff (category 29), behind the guard of the record that names them.
 */
import { GUARD } from '#store';
import type { CaseRecord, Database, Guard } from '#store';

/** The member of staff with this id as a record of category 29, or null. */
export type StaffOf = (id: string, guard: Guard) => Promise<CaseRecord | null>;

interface Contact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
}

/** Looks members up in one statement for all that are asked for together, and remembers nothing: staff leave. */
export function staffDirectory(database: Database): StaffOf {
  let asked: { ids: Set<string>; found: Promise<Map<string, Contact>> } | null = null;
  const together = (id: string): Promise<Map<string, Contact>> => {
    if (asked === null) {
      const ids = new Set<string>();
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
        asked = null;
        return await contacts(database, [...ids]);
      });
      asked = { ids, found };
    }
    asked.ids.add(id);
    return asked.found;
  };
  return async (id, guard) => {
    const contact = (await together(id)).get(id);
    if (contact === undefined) return null;
    return { ...contact, [GUARD]: { reading: guard.reading, owner: contact.agency, face: 'FULL', mask: 0, category: null } };
  };
}

async function contacts(database: Database, ids: readonly string[]): Promise<Map<string, Contact>> {
  const rows = await database.many<Contact>('select id, name, role, agency_id as agency from hub.member where id = any ($1)', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
