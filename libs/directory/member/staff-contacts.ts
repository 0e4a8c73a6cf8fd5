/**
 * Work contacts of staff (category 29), behind the guard of the record that names them.
 */
import { globalId, londonDay } from '#kernel';
import { GUARD } from '#store';
import type { CaseRecord, Database, Guard } from '#store';

/** The member of staff with this id as a record of category 29, or null. */
export type StaffOf = (id: string, guard: Guard) => Promise<CaseRecord | null>;

/** A member of staff as the register has them. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  /** When they left this role; null while they are in it. */
  readonly left: string | null;
}

/** The columns of a contact, of `hub.member m`. */
export const CONTACT = 'm.id, m.name, m.role, m.agency_id as agency, m.valid_until as left';

/** A contact as a record of the contract, seen as the reading behind the guard lets it be seen. */
export function staffRecord({ left, ...contact }: Contact, reading: Guard['reading']): CaseRecord {
  return {
    ...contact,
    member: globalId({ type: 'Staff', person: null, id: contact.id }),
    leftOn: left === null ? null : londonDay(new Date(left)),
    [GUARD]: { reading, owner: contact.agency, face: 'FULL', mask: 0, category: null },
  };
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
    return contact === undefined ? null : staffRecord(contact, guard.reading);
  };
}

async function contacts(database: Database, ids: readonly string[]): Promise<Map<string, Contact>> {
  const rows = await database.many<Contact>(`select ${CONTACT} from hub.member m where m.id = any ($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
