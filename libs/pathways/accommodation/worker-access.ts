/**
 * What the worker may reach of the accommodation pathway: days, never an address, and only of the person in hand.
 */
import { PERSON } from '#store';

/** SQL, run as hub_owner once the case tables are there. Alarms are derived: from here on nobody but the worker writes them. */
export const WORKER_ACCESS = `
grant select (person_id, id, admitted_on, release_on) on hub.custody_episode to hub_system;
create policy custody_episode_worker on hub.custody_episode for select to hub_system using (person_id = ${PERSON});
grant select (person_id, id, confirmed, "from", at) on hub.accommodation_confirmation to hub_system;
create policy accommodation_confirmation_worker on hub.accommodation_confirmation for select to hub_system using (person_id = ${PERSON});
grant select, insert, delete on hub.accommodation_alarm to hub_system;
revoke insert, update on hub.accommodation_alarm from hub_app;
drop policy accommodation_alarm_write on hub.accommodation_alarm;
create policy accommodation_alarm_worker on hub.accommodation_alarm for all to hub_system using (person_id = ${PERSON});
`;
