/**
 * Opens the seats of the rungs an escalation has reached: each a reason to know this one escalation, for the staff role the rung names in the target
 * agency, with that agency's party.
 */
import type { EventHandler } from '#store';

/** The handler; its effect is one seat for each rung reached. Closing the escalation ends them. */
export const openRungs: EventHandler = {
  name: 'open-rungs',
  nouns: ['escalation'],
  handle: async (client, { person, row }) => {
    await client.query(
      `insert into hub.seat (person_id, id, agency_id, party, kind, role, ref, valid_from)
       select e.person_id, gen_random_uuid(), e.counterpart, l.party, 'RUNG', l.role, e.id, hub.instant()
       from hub.escalation e join hub.agency a on a.id = e.counterpart
       join hub.ladder_rung l on l.agency_kind = a.kind and l.place <= e.rung
       where e.person_id = $1 and e.id = $2 and e.status <> 'CLOSED' and not exists (
         select from hub.seat s where s.person_id = e.person_id and s.kind = 'RUNG' and s.ref = e.id and s.role = l.role)`,
      [person, row],
    );
  },
};
