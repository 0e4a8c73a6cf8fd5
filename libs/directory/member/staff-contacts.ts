/**
 * Work contacts of staff (category 29), behind the guard of the record that names them.
 */
import DataLoader from 'dataloader';
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

/** A lookup that has not answered by then keeps nobody else waiting. */
const LONGEST_WAIT_MS = 20;

/** Looks members up in one statement for all that were asked for while the one before ran, and remembers nothing: staff leave. */
export function staffDirectory(database: Database): StaffOf {
  let running: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<string, Contact | null>(
    (ids) => {
      const found = contacts(database, ids);
      running = found.catch(() => undefined);
      return found;
    },
    { cache: false, batchScheduleFn: (dispatch) => void atMost(LONGEST_WAIT_MS, running).then(() => setImmediate(dispatch)) },
  );
  return async (id, guard) => {
    const contact = await loader.load(id);
    return contact === null ? null : staffRecord(contact, guard.reading);
  };
}

async function contacts(database: Database, ids: readonly string[]): Promise<(Contact | null)[]> {
  const rows = await database.many<Contact>({
    name: 'hub.staff',
    text: `select ${CONTACT} from hub.member m where m.id = any ($1)`,
    values: [[...new Set(ids)]],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
