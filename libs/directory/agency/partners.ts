/**
 * Who takes part: the agencies of a partnership, and the partners of a home team's panel, looked up inside a write.
 */
import type { AgencyKind, Party } from '#kernel';
import type { WriteTransaction } from '#store';

export interface PanelPartner {
  readonly agency_id: string;
  readonly party: Party;
}

/** The core partners of a home team's panel for one of its local authorities, each with the party its seat is for. */
export async function panelPartners(tx: WriteTransaction, home: string, authority: string | null): Promise<PanelPartner[]> {
  return await tx.manager.query<PanelPartner[]>(
    `select distinct agency_id, party from hub.panel_partner where home_agency = $1 and (authority is null or authority = $2)
     order by agency_id, party`,
    [home, authority],
  );
}

/** The local authorities a home team covers. */
export async function authoritiesOf(tx: WriteTransaction, home: string): Promise<string[]> {
  const found = await tx.manager.query<{ slug: string }[]>('select slug from hub.authority where home_agency = $1 order by slug', [home]);
  return found.map(({ slug }) => slug);
}

/** The agencies whose information-governance leads answer for a partnership: each has a seat for its people. */
export async function governorsOf(tx: WriteTransaction, partnership: string): Promise<string[]> {
  const found = await tx.manager.query<{ agency_id: string }[]>(
    'select agency_id from hub.partner where partnership_id = $1 and governs order by agency_id',
    [partnership],
  );
  return found.map(({ agency_id }) => agency_id);
}

/** Whether an agency has a reason to know the person now, as far as the writer may know of it. */
export async function hasSeat(tx: WriteTransaction, agency: string): Promise<boolean> {
  const seats = await tx.manager.query<unknown[]>(
    `select 1 from hub.seat where person_id = $1 and agency_id = $2 and kind <> 'RUNG' and valid_from <= $3 and (valid_until is null or valid_until > $3)`,
    [tx.person, agency, tx.at],
  );
  return seats.length > 0;
}

/** The kind of an agency that is of the person's partnership, or HOUSEHOLD for their own household; null when it is neither. */
export async function kindOfPartner(tx: WriteTransaction, agency: string): Promise<AgencyKind | null> {
  const [found] = await tx.manager.query<{ kind: AgencyKind }[]>(
    `select a.kind from hub.agency a join hub.partner p on p.agency_id = a.id
     join hub.person_head h on h.partnership_id = p.partnership_id where h.person_id = $1 and a.id = $2
       and (a.closed_on is null or a.closed_on > $3)
     union select a.kind from hub.agency a join hub.household_member m on m.household = a.id where m.person_id = $1 and a.id = $2`,
    [tx.person, agency, tx.today],
  );
  return found?.kind ?? null;
}
