/**
 * The last statement of every rule, as the worker's.
 */

/** What a rule leaves behind besides the row: history, outbox, and a wake-up for the relay and for open subscriptions. */
export const FINISH_RULE = `
create function hub.finish_rule(p_person uuid, p_changes jsonb)
returns void language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_at timestamptz := hub.instant();
begin
  insert into hub.history (person_id, id, noun, row_id, version, mask, owner_agency, counterpart, body, reason, agency_id, member_id, at)
    select p_person, c.history_id, c.noun, c.row_id, c.version, c.mask, c.owner_agency, c.counterpart, c.body, c.reason, c.owner_agency, c.member_id, v_at
    from jsonb_to_recordset(p_changes) as c(history_id uuid, noun text, row_id uuid, version int, mask int, owner_agency uuid, counterpart uuid,
      body jsonb, reason text, member_id uuid);
  insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, counterpart, at)
    select p_person, c.event_id, c.noun, c.row_id, c.mask, c.owner_agency, c.counterpart, v_at
    from jsonb_to_recordset(p_changes) as c(event_id uuid, noun text, row_id uuid, mask int, owner_agency uuid, counterpart uuid);
  perform pg_notify('hub_outbox', '');
  perform hub.tell_change(p_person, v_at, (select jsonb_agg(jsonb_build_object('event', c ->> 'event_id', 'noun', c ->> 'noun', 'mask', c -> 'mask',
    'owner', c ->> 'owner_agency', 'counterpart', c ->> 'counterpart', 'row', c ->> 'row_id')) from jsonb_array_elements(p_changes) c));
end $$;
grant execute on function hub.finish_rule to hub_system;
`;
