/** What a running hub adds to the paper: who has signed, and how much was disclosed. No person is counted, and none is named but who signed. */
import { look } from '#store';

/** A version of a protocol that is in force, as the hub has it. */
export interface InForce {
  readonly partnership: string;
  readonly version: number;
  readonly sha256: string;
}

/** One agency of a partnership and its signature over the version in force; null where it has none that runs. */
export interface Signatory {
  readonly partnership: string;
  readonly agency: string;
  readonly kind: string;
  readonly signatory: string | null;
  readonly authority: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** How often an agency's staff in one party were shown something, and the people of lists among it. */
export interface Disclosures {
  readonly partnership: string;
  readonly agency: string;
  readonly party: string;
  readonly entries: number;
  readonly lines: number;
}

/** What is in force, who signed it, and the disclosures of the last `DAYS` days. */
export interface Installed {
  readonly inForce: readonly InForce[];
  readonly signatories: readonly Signatory[];
  readonly disclosures: readonly Disclosures[];
}

/** The days the figures of use look back. */
export const DAYS = 90;

const IN_FORCE = `
select g.slug as partnership, p.version, p.sha256 from hub.protocol p join hub.partnership g on g.id = p.partnership_id
where p.valid_from <= hub.instant() and hub.instant() < p.valid_until order by 1, 2`;

const SIGNATORIES = `
select g.slug as partnership, a.name as agency, a.kind, s.signatory, s.authority,
  to_char(s.valid_from, 'YYYY-MM-DD') as "from", to_char(s.valid_until, 'YYYY-MM-DD') as until
from hub.partner x
join hub.partnership g on g.id = x.partnership_id
join hub.agency a on a.id = x.agency_id
join hub.protocol p on p.partnership_id = g.id and p.valid_from <= hub.instant() and hub.instant() < p.valid_until
left join hub.signature s on s.protocol_id = p.id and s.agency_id = a.id and s.sha256 = p.sha256
  and s.valid_from <= hub.instant() and (s.valid_until is null or hub.instant() < s.valid_until)
order by g.slug, a.name`;

const DISCLOSED = `
select g.slug as partnership, a.name as agency, l.party, count(*)::int as entries,
  (select count(*) from hub.ledger_line n join hub.disclosure e on e.writer = n.writer and e.seq = n.seq
   where e.agency = a.id and e.party = l.party and e.at >= hub.instant() - make_interval(days => ${String(DAYS)}))::int as lines
from hub.disclosure l
join hub.agency a on a.id = l.agency
join hub.partner x on x.agency_id = a.id
join hub.partnership g on g.id = x.partnership_id
where l.at >= hub.instant() - make_interval(days => ${String(DAYS)})
group by g.slug, a.id, a.name, l.party order by 1, 2, 3`;

/** Looks at the hub behind the address. Rejects where its database does not answer. */
export async function installed(url: string): Promise<Installed> {
  return await look(url, async (client) => {
    const { rows: inForce } = await client.query<InForce>(IN_FORCE);
    const { rows: signatories } = await client.query<Signatory>(SIGNATORIES);
    const { rows: disclosures } = await client.query<Disclosures>(DISCLOSED);
    return { inForce, signatories, disclosures };
  });
}
