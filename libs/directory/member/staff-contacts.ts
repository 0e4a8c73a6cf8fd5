/**
 * Work contacts of staff (category 29), behind the guard of the record that names them.
 */
import { globalId, londonDay } from '#kernel';
import { GUARD } from '#store';
import type { CaseRecord, Database, Guard } from '#store';

/** The member of staff with this id as a record of category 29, or null; at once where they are remembered. */
export type StaffOf = (id: string, guard: Guard) => CaseRecord | null | Promise<CaseRecord | null>;

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

/** What of a contact is the same for whoever sees it. */
interface Shown {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly agency: string;
}

const shown = ({ id, name, role, agency, left }: Contact): Shown => ({
  id,
  name,
  role,
  agency,
  member: globalId({ type: 'Staff', person: null, id }),
  leftOn: left === null ? null : londonDay(new Date(left)),
});

const behind = (contact: Shown, reading: Guard['reading']): CaseRecord => ({
  ...contact,
  [GUARD]: { reading, owner: contact.agency, face: 'FULL', mask: 0, category: null },
});

/** A contact as a record of the contract, seen as the reading behind the guard lets it be seen. */
export function staffRecord(contact: Contact, reading: Guard['reading']): CaseRecord {
  return behind(shown(contact), reading);
}

/** How long a contact is remembered: names are not rights, and a staff member who left stays named where they signed. */
const REMEMBERED_MS = 60_000;

/** Looks members up in one statement for all that are asked for together, and remembers them for a minute. */
export function staffDirectory(database: Database): StaffOf {
  const known = new Map<string, { readonly contact: Shown; readonly until: number }>();
  const together = askedTogether(async (ids) => {
    const until = performance.now() + REMEMBERED_MS;
    if (known.size > MOST) known.clear();
    const found = await contacts(database, ids);
    for (const contact of found.values()) known.set(contact.id, { contact: shown(contact), until });
    return found;
  });
  return (id, { reading }) => {
    const remembered = known.get(id);
    if (remembered !== undefined && performance.now() < remembered.until) return behind(remembered.contact, reading);
    return together(id).then((found) => {
      const contact = found.get(id);
      return contact === undefined ? null : staffRecord(contact, reading);
    });
  };
}

/** So many are remembered at once: more than a partnership has. */
const MOST = 10_000;

/** One call for all ids that are asked for in one turn of the loop. */
function askedTogether(find: (ids: readonly string[]) => Promise<Map<string, Contact>>): (id: string) => Promise<Map<string, Contact>> {
  let asked: { ids: Set<string>; found: Promise<Map<string, Contact>> } | null = null;
  return (id) => {
    if (asked === null) {
      const ids = new Set<string>();
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
        asked = null;
        return await find([...ids]);
      });
      asked = { ids, found };
    }
    asked.ids.add(id);
    return asked.found;
  };
}

async function contacts({ pool }: Database, ids: readonly string[]): Promise<Map<string, Contact>> {
  const { rows } = await pool.query<Contact>({
    name: 'hub.staff',
    text: `select ${CONTACT} from hub.member m where m.id = any ($1)`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
