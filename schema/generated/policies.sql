-- generated: npm run generate
-- The walls of a freshly migrated database, as its catalogue tells them. To be read and reviewed, not run.

-- Roles
create role hub_app login nosuperuser nobypassrls;
create role hub_derive nologin nosuperuser nobypassrls;
create role hub_owner login nosuperuser nobypassrls;
grant hub_derive to hub_owner;
create role hub_portal login nosuperuser nobypassrls;
create role hub_queue login nosuperuser nobypassrls;
create role hub_system login nosuperuser nobypassrls;

-- Schemas: what each role may use
grant usage on schema derive to hub_app;
grant usage on schema derive to hub_system;
grant usage on schema hub to hub_app;
grant usage on schema hub to hub_derive;
grant usage on schema hub to hub_system;
grant usage on schema portal to hub_portal;
grant usage on schema public to public;

-- Row security of every table
-- none: bullmq.dedup
-- none: bullmq.dedup_next
-- none: bullmq.event
-- none: bullmq.job
-- none: bullmq.job_dependency
-- none: bullmq.job_log
-- none: bullmq.meta
-- none: bullmq.metrics
-- none: bullmq.migration
-- none: bullmq.rate_limit
-- none: bullmq.relay_inbox
-- none: bullmq.relay_node
-- none: bullmq.relay_retained
-- none: bullmq.relay_subscription
-- none: bullmq.scheduler
-- none: hub.access_exemption
alter table hub.access_item enable row level security, force row level security;
alter table hub.access_request enable row level security, force row level security;
alter table hub.access_review enable row level security, force row level security;
alter table hub.accommodation_alarm enable row level security, force row level security;
alter table hub.accommodation_alarm_fact enable row level security, force row level security;
alter table hub.accommodation_confirmation enable row level security, force row level security;
alter table hub.accommodation_confirmation_fact enable row level security, force row level security;
alter table hub.accommodation_need enable row level security, force row level security;
alter table hub.accommodation_need_fact enable row level security, force row level security;
alter table hub.accommodation_proposal enable row level security, force row level security;
alter table hub.accommodation_proposal_fact enable row level security, force row level security;
alter table hub.agency enable row level security; -- not forced: its owner sees every row
-- none: hub.aggregate
alter table hub.agreed_action enable row level security, force row level security;
alter table hub.agreed_action_content enable row level security, force row level security;
alter table hub.agreed_action_fact enable row level security, force row level security;
alter table hub.allocation enable row level security, force row level security;
alter table hub.allocation_fact enable row level security, force row level security;
alter table hub.area_transfer enable row level security, force row level security;
alter table hub.area_transfer_fact enable row level security, force row level security;
-- none: hub.authority
-- none: hub.bank_holiday
alter table hub.breach enable row level security, force row level security;
alter table hub.breach_decision enable row level security, force row level security;
alter table hub.breach_person enable row level security, force row level security;
alter table hub.broker_request enable row level security, force row level security;
alter table hub.broker_request_fact enable row level security, force row level security;
alter table hub.clearance enable row level security, force row level security;
alter table hub.clinical_note enable row level security, force row level security;
alter table hub.clinical_note_fact enable row level security, force row level security;
-- none: hub.consent_wording
alter table hub.correction_notice enable row level security, force row level security;
alter table hub.correction_request enable row level security, force row level security;
alter table hub.court_order enable row level security, force row level security;
alter table hub.court_order_fact enable row level security, force row level security;
alter table hub.custody_episode enable row level security, force row level security;
alter table hub.custody_episode_fact enable row level security, force row level security;
alter table hub.custody_progress enable row level security, force row level security;
alter table hub.custody_progress_fact enable row level security, force row level security;
alter table hub.decision_capacity enable row level security, force row level security;
alter table hub.decision_capacity_fact enable row level security, force row level security;
alter table hub.due_work enable row level security, force row level security;
alter table hub.education_place enable row level security, force row level security;
alter table hub.education_place_fact enable row level security, force row level security;
alter table hub.effect enable row level security, force row level security;
alter table hub.emergency_concern enable row level security, force row level security;
alter table hub.emergency_disclosure enable row level security, force row level security;
alter table hub.emergency_disclosure_fact enable row level security, force row level security;
alter table hub.enforcement enable row level security, force row level security;
alter table hub.enforcement_fact enable row level security, force row level security;
alter table hub.erasure enable row level security, force row level security;
alter table hub.escalation enable row level security, force row level security;
alter table hub.escalation_fact enable row level security, force row level security;
alter table hub.exclusion_zone enable row level security, force row level security;
alter table hub.exclusion_zone_fact enable row level security, force row level security;
alter table hub.family_member enable row level security, force row level security;
alter table hub.family_member_fact enable row level security, force row level security;
alter table hub.family_visit enable row level security, force row level security;
alter table hub.family_visit_fact enable row level security, force row level security;
alter table hub.finance_matter enable row level security, force row level security;
alter table hub.finance_matter_fact enable row level security, force row level security;
alter table hub.goal enable row level security, force row level security;
alter table hub.goal_content enable row level security, force row level security;
alter table hub.goal_fact enable row level security, force row level security;
alter table hub.health_appointment enable row level security, force row level security;
alter table hub.health_appointment_fact enable row level security, force row level security;
alter table hub.history enable row level security, force row level security;
alter table hub.household_member enable row level security, force row level security;
alter table hub.household_member_fact enable row level security, force row level security;
alter table hub.identity enable row level security, force row level security;
alter table hub.identity_fact enable row level security, force row level security;
alter table hub.informed enable row level security, force row level security;
alter table hub.informed_fact enable row level security, force row level security;
alter table hub.intelligence enable row level security, force row level security;
alter table hub.intelligence_fact enable row level security, force row level security;
-- none: hub.ladder_rung
alter table hub.learning enable row level security, force row level security;
alter table hub.learning_fact enable row level security, force row level security;
alter table hub.ledger enable row level security, force row level security;
alter table hub.ledger_line enable row level security, force row level security;
alter table hub.ledger_seal enable row level security, force row level security;
alter table hub.ledger_terms enable row level security, force row level security;
alter table hub.ledger_writer enable row level security, force row level security;
alter table hub.leisure_session enable row level security, force row level security;
alter table hub.leisure_session_fact enable row level security, force row level security;
alter table hub.medicine enable row level security, force row level security;
alter table hub.medicine_fact enable row level security, force row level security;
-- none: hub.member
alter table hub.need enable row level security, force row level security;
alter table hub.need_content enable row level security, force row level security;
alter table hub.need_fact enable row level security, force row level security;
alter table hub.outbox enable row level security, force row level security;
alter table hub.own_words enable row level security, force row level security;
alter table hub.own_words_fact enable row level security, force row level security;
alter table hub.panel_paper enable row level security, force row level security;
alter table hub.panel_paper_content enable row level security, force row level security;
alter table hub.panel_paper_fact enable row level security, force row level security;
-- none: hub.panel_partner
alter table hub.parental_responsibility enable row level security, force row level security;
alter table hub.parental_responsibility_fact enable row level security, force row level security;
alter table hub.participation enable row level security, force row level security;
alter table hub.participation_fact enable row level security, force row level security;
-- none: hub.partner
-- none: hub.partnership
-- none: hub.party_mask
alter table hub.person_head enable row level security, force row level security;
alter table hub.person_key enable row level security, force row level security;
alter table hub.person_reference enable row level security, force row level security;
alter table hub.plan enable row level security, force row level security;
alter table hub.plan_fact enable row level security, force row level security;
alter table hub.plan_slice enable row level security, force row level security;
alter table hub.police_request enable row level security, force row level security;
alter table hub.police_request_fact enable row level security, force row level security;
-- none: hub.protocol
-- none: hub.protocol_review
-- none: hub.protocol_supersession
alter table hub.record_seal enable row level security, force row level security;
alter table hub.referral enable row level security, force row level security;
alter table hub.referral_fact enable row level security, force row level security;
alter table hub.rehearsal enable row level security, force row level security;
alter table hub.request enable row level security, force row level security;
-- none: hub.retention_hold
alter table hub.risk_assessment enable row level security, force row level security;
alter table hub.risk_assessment_fact enable row level security, force row level security;
-- none: hub.rule
alter table hub.safeguarding enable row level security, force row level security;
alter table hub.safeguarding_fact enable row level security, force row level security;
alter table hub.same_person enable row level security, force row level security;
alter table hub.seat enable row level security, force row level security;
alter table hub.sensitive_flag enable row level security, force row level security;
alter table hub.sensitive_flag_fact enable row level security, force row level security;
alter table hub.sharing_consent enable row level security, force row level security;
alter table hub.sharing_consent_fact enable row level security, force row level security;
alter table hub.sharing_objection enable row level security, force row level security;
-- none: hub.signatory
alter table hub.signature enable row level security; -- not forced: its owner sees every row
-- none: hub.signature_withdrawal
alter table hub.statutory_contact enable row level security, force row level security;
alter table hub.statutory_contact_fact enable row level security, force row level security;
alter table hub.substance_treatment enable row level security, force row level security;
alter table hub.substance_treatment_fact enable row level security, force row level security;
alter table hub.timer enable row level security, force row level security;
alter table hub.withdrawal_notice enable row level security, force row level security;
alter table portal.session enable row level security, force row level security;
-- none: public.hub_migration

-- Policies
create policy access_item_assemble on hub.access_item as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_item_erased on hub.access_item as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_item_erased_found on hub.access_item as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_item_held on hub.access_item as permissive for select to hub_app
  using (((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND ((mask & (~ (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer)) = 0)));
create policy access_item_in_sight on hub.access_item as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy access_item_released on hub.access_item as permissive for select to hub_app
  using (((asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND released AND (released_at <= hub.instant()) AND (hub.instant() < read_until)));
create policy access_item_review on hub.access_item as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND ((mask & (~ (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer)) = 0) AND (((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer & 134217728) <> 0) AND (released_at IS NULL)));
create policy access_item_worker on hub.access_item as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_request_asked on hub.access_request as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND ((NULLIF(current_setting('hub.asking'::text, true), ''::text))::uuid = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy access_request_begin on hub.access_request as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy access_request_erased on hub.access_request as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_request_erased_found on hub.access_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_request_held on hub.access_request as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_request_in_sight on hub.access_request as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy access_request_own on hub.access_request as permissive for select to hub_app
  using ((asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid));
create policy access_request_read on hub.access_request as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy access_request_render on hub.access_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_request_rung on hub.access_request as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy access_request_rung_write on hub.access_request as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy access_request_seal on hub.access_request as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_request_worker on hub.access_request as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_request_write on hub.access_request as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy access_review_erased on hub.access_review as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_review_erased_found on hub.access_review as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy access_review_in_sight on hub.access_review as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy access_review_read on hub.access_review as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy access_review_render on hub.access_review as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_review_seal on hub.access_review as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_review_worker on hub.access_review as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy access_review_write on hub.access_review as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_alarm_erased on hub.accommodation_alarm as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_alarm_erased_found on hub.accommodation_alarm as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_alarm_in_sight on hub.accommodation_alarm as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy accommodation_alarm_read on hub.accommodation_alarm as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_alarm_render on hub.accommodation_alarm as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_alarm_seal on hub.accommodation_alarm as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_alarm_worker on hub.accommodation_alarm as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_alarm_fact_erased on hub.accommodation_alarm_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_alarm_fact_erased_found on hub.accommodation_alarm_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_alarm_fact_read on hub.accommodation_alarm_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_alarm_fact_render on hub.accommodation_alarm_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_erased on hub.accommodation_confirmation as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_erased_found on hub.accommodation_confirmation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_in_sight on hub.accommodation_confirmation as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy accommodation_confirmation_read on hub.accommodation_confirmation as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_confirmation_render on hub.accommodation_confirmation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_seal on hub.accommodation_confirmation as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_worker on hub.accommodation_confirmation as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_write on hub.accommodation_confirmation as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_confirmation_fact_erased on hub.accommodation_confirmation_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_fact_erased_found on hub.accommodation_confirmation_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_confirmation_fact_read on hub.accommodation_confirmation_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_confirmation_fact_render on hub.accommodation_confirmation_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_need_erased on hub.accommodation_need as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_need_erased_found on hub.accommodation_need as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_need_in_sight on hub.accommodation_need as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy accommodation_need_read on hub.accommodation_need as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_need_render on hub.accommodation_need as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_need_seal on hub.accommodation_need as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_need_write on hub.accommodation_need as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_need_fact_erased on hub.accommodation_need_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_need_fact_erased_found on hub.accommodation_need_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_need_fact_read on hub.accommodation_need_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_need_fact_render on hub.accommodation_need_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_proposal_erased on hub.accommodation_proposal as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_proposal_erased_found on hub.accommodation_proposal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_proposal_in_sight on hub.accommodation_proposal as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy accommodation_proposal_read on hub.accommodation_proposal as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_proposal_render on hub.accommodation_proposal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_proposal_seal on hub.accommodation_proposal as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy accommodation_proposal_write on hub.accommodation_proposal as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_proposal_fact_erased on hub.accommodation_proposal_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_proposal_fact_erased_found on hub.accommodation_proposal_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy accommodation_proposal_fact_read on hub.accommodation_proposal_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy accommodation_proposal_fact_render on hub.accommodation_proposal_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy agency_erased on hub.agency as permissive for delete to hub_derive
  using (((kind = 'HOUSEHOLD'::text) AND ((NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid IS NOT NULL)));
create policy agency_household on hub.agency as permissive for insert to hub_app
  with check (((kind = 'HOUSEHOLD'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 4) <> 0)));
create policy agency_read on hub.agency as permissive for select to hub_app, hub_derive, hub_system
  using (true);
create policy agreed_action_erased on hub.agreed_action as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_erased_found on hub.agreed_action as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_in_sight on hub.agreed_action as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy agreed_action_read on hub.agreed_action as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy agreed_action_render on hub.agreed_action as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy agreed_action_seal on hub.agreed_action as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy agreed_action_worker on hub.agreed_action as permissive for select to hub_system
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (seal_id IS NULL)));
create policy agreed_action_write on hub.agreed_action as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy agreed_action_content_erased on hub.agreed_action_content as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_content_erased_found on hub.agreed_action_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_content_in_sight on hub.agreed_action_content as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy agreed_action_content_read on hub.agreed_action_content as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy agreed_action_content_render on hub.agreed_action_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy agreed_action_content_seal on hub.agreed_action_content as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy agreed_action_content_write on hub.agreed_action_content as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy agreed_action_fact_erased on hub.agreed_action_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_fact_erased_found on hub.agreed_action_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy agreed_action_fact_read on hub.agreed_action_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy agreed_action_fact_render on hub.agreed_action_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy allocation_erased on hub.allocation as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy allocation_erased_found on hub.allocation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy allocation_in_sight on hub.allocation as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy allocation_read on hub.allocation as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy allocation_render on hub.allocation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy allocation_seal on hub.allocation as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy allocation_write on hub.allocation as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy allocation_fact_erased on hub.allocation_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy allocation_fact_erased_found on hub.allocation_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy allocation_fact_read on hub.allocation_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy allocation_fact_render on hub.allocation_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy area_transfer_begin on hub.area_transfer as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy area_transfer_erased on hub.area_transfer as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy area_transfer_erased_found on hub.area_transfer as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy area_transfer_held on hub.area_transfer as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy area_transfer_in_sight on hub.area_transfer as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy area_transfer_read on hub.area_transfer as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy area_transfer_render on hub.area_transfer as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy area_transfer_rung on hub.area_transfer as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy area_transfer_rung_write on hub.area_transfer as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy area_transfer_seal on hub.area_transfer as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy area_transfer_write on hub.area_transfer as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy area_transfer_fact_erased on hub.area_transfer_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy area_transfer_fact_erased_found on hub.area_transfer_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy area_transfer_fact_read on hub.area_transfer_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy area_transfer_fact_render on hub.area_transfer_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy breach_governed on hub.breach as permissive for select to hub_app
  using ((partnerships && (NULLIF(current_setting('hub.governs'::text, true), ''::text))::uuid[]));
create policy breach_own on hub.breach as permissive for select to hub_app
  using (((reported_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)));
create policy breach_report on hub.breach as permissive for insert to hub_derive
  with check (((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (reported_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy breach_decision_governed on hub.breach_decision as permissive for select to hub_app
  using ((partnership_id = ANY ((NULLIF(current_setting('hub.governs'::text, true), ''::text))::uuid[])));
create policy breach_decision_held on hub.breach_decision as permissive for select to hub_system
  using (true);
create policy breach_decision_made on hub.breach_decision as permissive for insert to hub_app
  with check (((partnership_id = ANY ((NULLIF(current_setting('hub.governs'::text, true), ''::text))::uuid[])) AND (decided_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy breach_person_erased on hub.breach_person as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy breach_person_erased_found on hub.breach_person as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy breach_person_found on hub.breach_person as permissive for insert to hub_derive
  with check (((NULLIF(current_setting('hub.breach_from'::text, true), ''::text))::timestamp with time zone IS NOT NULL));
create policy breach_person_governed on hub.breach_person as permissive for select to hub_app
  using ((partnership_id = ANY ((NULLIF(current_setting('hub.governs'::text, true), ''::text))::uuid[])));
create policy breach_person_held on hub.breach_person as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy broker_request_erased on hub.broker_request as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy broker_request_erased_found on hub.broker_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy broker_request_in_sight on hub.broker_request as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy broker_request_read on hub.broker_request as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy broker_request_render on hub.broker_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy broker_request_seal on hub.broker_request as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy broker_request_write on hub.broker_request as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy broker_request_fact_erased on hub.broker_request_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy broker_request_fact_erased_found on hub.broker_request_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy broker_request_fact_read on hub.broker_request_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy broker_request_fact_render on hub.broker_request_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy clearance_change on hub.clearance as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = ANY (ARRAY['CONSENT'::text, 'INFORMED'::text, 'PARTICIPATION'::text])) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 4) <> 0)));
create policy clearance_disclose on hub.clearance as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = ANY (ARRAY['SAFEGUARDING'::text, 'SERIOUS_CRIME'::text])) AND (agency_id IS NOT NULL) AND (member_id IS NOT NULL) AND (ref IS NOT NULL) AND (valid_until IS NOT NULL) AND (purpose IS NOT NULL) AND (clause IS NOT NULL) AND (((1 << (category - 1)) & (NULLIF(current_setting('hub.disclosable'::text, true), ''::text))::integer) <> 0)));
create policy clearance_erased on hub.clearance as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clearance_erased_found on hub.clearance as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clearance_in_sight on hub.clearance as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy clearance_objection on hub.clearance as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'OBJECTION'::text) AND (agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (member_id IS NULL) AND (category IS NOT NULL) AND (ref IS NOT NULL) AND (valid_until IS NULL) AND (((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer & 134217728) <> 0)));
create policy clearance_of_seal on hub.clearance as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy clearance_opened_end on hub.clearance as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = ANY (ARRAY['SAFEGUARDING'::text, 'SERIOUS_CRIME'::text])) AND ((NULLIF(current_setting('hub.disclosable'::text, true), ''::text))::integer IS NOT NULL)))
  with check ((valid_until IS NOT NULL));
create policy clearance_opened_found on hub.clearance as permissive for select to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = ANY (ARRAY['SAFEGUARDING'::text, 'SERIOUS_CRIME'::text])) AND ((NULLIF(current_setting('hub.disclosable'::text, true), ''::text))::integer IS NOT NULL)));
create policy clearance_read on hub.clearance as permissive for select to hub_app
  using ((((agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (agency_id IS NULL)) AND CASE WHEN (COALESCE(current_setting('hub.explaining'::text, true), ''::text) = ''::text) THEN ((member_id IS NULL) OR (member_id = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)) ELSE ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0)) END));
create policy clearance_seal on hub.clearance as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'SEAL'::text) AND ((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer <> 0) AND (strpos(current_setting('hub.seals'::text, true), (ref)::text) > 0)));
create policy clearance_seal_end on hub.clearance as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'SEAL'::text) AND ((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer <> 0) AND (strpos(current_setting('hub.seals'::text, true), (ref)::text) > 0)));
create policy clearance_seal_found on hub.clearance as permissive for select to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'SEAL'::text) AND ((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer <> 0) AND (strpos(current_setting('hub.seals'::text, true), (ref)::text) > 0)));
create policy clinical_note_erased on hub.clinical_note as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clinical_note_erased_found on hub.clinical_note as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clinical_note_in_sight on hub.clinical_note as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy clinical_note_read on hub.clinical_note as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy clinical_note_render on hub.clinical_note as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy clinical_note_seal on hub.clinical_note as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy clinical_note_write on hub.clinical_note as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy clinical_note_fact_erased on hub.clinical_note_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clinical_note_fact_erased_found on hub.clinical_note_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy clinical_note_fact_read on hub.clinical_note_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy clinical_note_fact_render on hub.clinical_note_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_notice_erased on hub.correction_notice as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy correction_notice_erased_found on hub.correction_notice as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy correction_notice_in_sight on hub.correction_notice as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy correction_notice_read on hub.correction_notice as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy correction_notice_render on hub.correction_notice as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_notice_seal on hub.correction_notice as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_notice_worker on hub.correction_notice as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_notice_write on hub.correction_notice as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy correction_request_asked on hub.correction_request as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND ((NULLIF(current_setting('hub.asking'::text, true), ''::text))::uuid = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy correction_request_begin on hub.correction_request as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy correction_request_erased on hub.correction_request as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy correction_request_erased_found on hub.correction_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy correction_request_held on hub.correction_request as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_request_in_sight on hub.correction_request as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy correction_request_own on hub.correction_request as permissive for select to hub_app
  using ((asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid));
create policy correction_request_read on hub.correction_request as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy correction_request_render on hub.correction_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_request_rung on hub.correction_request as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy correction_request_rung_write on hub.correction_request as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy correction_request_seal on hub.correction_request as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_request_worker on hub.correction_request as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy correction_request_write on hub.correction_request as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy court_order_dues on hub.court_order as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy court_order_erased on hub.court_order as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy court_order_erased_found on hub.court_order as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy court_order_in_sight on hub.court_order as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy court_order_read on hub.court_order as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy court_order_render on hub.court_order as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy court_order_seal on hub.court_order as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy court_order_write on hub.court_order as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy court_order_fact_erased on hub.court_order_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy court_order_fact_erased_found on hub.court_order_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy court_order_fact_read on hub.court_order_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy court_order_fact_render on hub.court_order_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_episode_erased on hub.custody_episode as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_episode_erased_found on hub.custody_episode as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_episode_in_sight on hub.custody_episode as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy custody_episode_read on hub.custody_episode as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_episode_render on hub.custody_episode as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_episode_seal on hub.custody_episode as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_episode_worker on hub.custody_episode as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_episode_write on hub.custody_episode as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_episode_fact_count on hub.custody_episode_fact as permissive for select to hub_system
  using ((COALESCE(current_setting('hub.counting'::text, true), ''::text) = 'yes'::text));
create policy custody_episode_fact_erased on hub.custody_episode_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_episode_fact_erased_found on hub.custody_episode_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_episode_fact_read on hub.custody_episode_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_episode_fact_render on hub.custody_episode_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_progress_erased on hub.custody_progress as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_progress_erased_found on hub.custody_progress as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_progress_in_sight on hub.custody_progress as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy custody_progress_read on hub.custody_progress as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_progress_render on hub.custody_progress as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_progress_seal on hub.custody_progress as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy custody_progress_write on hub.custody_progress as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_progress_fact_erased on hub.custody_progress_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_progress_fact_erased_found on hub.custody_progress_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy custody_progress_fact_read on hub.custody_progress_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy custody_progress_fact_render on hub.custody_progress_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy decision_capacity_erased on hub.decision_capacity as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy decision_capacity_erased_found on hub.decision_capacity as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy decision_capacity_in_sight on hub.decision_capacity as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy decision_capacity_read on hub.decision_capacity as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy decision_capacity_render on hub.decision_capacity as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy decision_capacity_seal on hub.decision_capacity as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy decision_capacity_write on hub.decision_capacity as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy decision_capacity_fact_erased on hub.decision_capacity_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy decision_capacity_fact_erased_found on hub.decision_capacity_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy decision_capacity_fact_read on hub.decision_capacity_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy decision_capacity_fact_render on hub.decision_capacity_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy due_work_erased on hub.due_work as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy due_work_erased_found on hub.due_work as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy due_work_in_sight on hub.due_work as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy due_work_read on hub.due_work as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy due_work_render on hub.due_work as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy due_work_seal on hub.due_work as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy due_work_worker on hub.due_work as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy education_place_erased on hub.education_place as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy education_place_erased_found on hub.education_place as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy education_place_in_sight on hub.education_place as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy education_place_read on hub.education_place as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy education_place_render on hub.education_place as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy education_place_seal on hub.education_place as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy education_place_write on hub.education_place as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy education_place_fact_erased on hub.education_place_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy education_place_fact_erased_found on hub.education_place_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy education_place_fact_read on hub.education_place_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy education_place_fact_render on hub.education_place_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy effect_erased on hub.effect as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy effect_erased_found on hub.effect as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy effect_worker on hub.effect as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_concern_begin on hub.emergency_concern as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_concern_erased on hub.emergency_concern as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_concern_erased_found on hub.emergency_concern as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_concern_in_sight on hub.emergency_concern as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy emergency_concern_read on hub.emergency_concern as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_concern_render on hub.emergency_concern as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_concern_rung on hub.emergency_concern as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_concern_rung_write on hub.emergency_concern as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy emergency_concern_seal on hub.emergency_concern as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_concern_write on hub.emergency_concern as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_begin on hub.emergency_disclosure as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_erased on hub.emergency_disclosure as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_disclosure_erased_found on hub.emergency_disclosure as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_disclosure_held on hub.emergency_disclosure as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_disclosure_in_sight on hub.emergency_disclosure as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy emergency_disclosure_read on hub.emergency_disclosure as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_render on hub.emergency_disclosure as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_disclosure_rung on hub.emergency_disclosure as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_rung_write on hub.emergency_disclosure as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy emergency_disclosure_seal on hub.emergency_disclosure as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy emergency_disclosure_write on hub.emergency_disclosure as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_fact_erased on hub.emergency_disclosure_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_disclosure_fact_erased_found on hub.emergency_disclosure_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy emergency_disclosure_fact_read on hub.emergency_disclosure_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy emergency_disclosure_fact_render on hub.emergency_disclosure_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy enforcement_erased on hub.enforcement as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy enforcement_erased_found on hub.enforcement as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy enforcement_in_sight on hub.enforcement as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy enforcement_read on hub.enforcement as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy enforcement_render on hub.enforcement as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy enforcement_seal on hub.enforcement as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy enforcement_write on hub.enforcement as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy enforcement_fact_erased on hub.enforcement_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy enforcement_fact_erased_found on hub.enforcement_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy enforcement_fact_read on hub.enforcement_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy enforcement_fact_render on hub.enforcement_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy erasure_done on hub.erasure as permissive for insert to hub_derive
  with check ((erased = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy erasure_worker on hub.erasure as permissive for select to hub_system
  using (true);
create policy escalation_begin on hub.escalation as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy escalation_erased on hub.escalation as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy escalation_erased_found on hub.escalation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy escalation_held on hub.escalation as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy escalation_in_sight on hub.escalation as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy escalation_read on hub.escalation as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy escalation_render on hub.escalation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy escalation_rung on hub.escalation as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy escalation_rung_write on hub.escalation as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy escalation_seal on hub.escalation as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy escalation_worker on hub.escalation as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy escalation_write on hub.escalation as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy escalation_fact_erased on hub.escalation_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy escalation_fact_erased_found on hub.escalation_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy escalation_fact_read on hub.escalation_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy escalation_fact_render on hub.escalation_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy exclusion_zone_erased on hub.exclusion_zone as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy exclusion_zone_erased_found on hub.exclusion_zone as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy exclusion_zone_in_sight on hub.exclusion_zone as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy exclusion_zone_read on hub.exclusion_zone as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy exclusion_zone_render on hub.exclusion_zone as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy exclusion_zone_seal on hub.exclusion_zone as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy exclusion_zone_write on hub.exclusion_zone as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy exclusion_zone_fact_erased on hub.exclusion_zone_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy exclusion_zone_fact_erased_found on hub.exclusion_zone_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy exclusion_zone_fact_read on hub.exclusion_zone_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy exclusion_zone_fact_render on hub.exclusion_zone_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_member_erased on hub.family_member as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_member_erased_found on hub.family_member as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_member_in_sight on hub.family_member as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy family_member_read on hub.family_member as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_member_render on hub.family_member as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_member_seal on hub.family_member as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_member_write on hub.family_member as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_member_fact_erased on hub.family_member_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_member_fact_erased_found on hub.family_member_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_member_fact_read on hub.family_member_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_member_fact_render on hub.family_member_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_visit_erased on hub.family_visit as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_visit_erased_found on hub.family_visit as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_visit_in_sight on hub.family_visit as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy family_visit_read on hub.family_visit as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_visit_render on hub.family_visit as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_visit_seal on hub.family_visit as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy family_visit_write on hub.family_visit as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_visit_fact_erased on hub.family_visit_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_visit_fact_erased_found on hub.family_visit_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy family_visit_fact_read on hub.family_visit_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy family_visit_fact_render on hub.family_visit_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy finance_matter_erased on hub.finance_matter as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy finance_matter_erased_found on hub.finance_matter as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy finance_matter_in_sight on hub.finance_matter as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy finance_matter_read on hub.finance_matter as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy finance_matter_render on hub.finance_matter as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy finance_matter_seal on hub.finance_matter as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy finance_matter_write on hub.finance_matter as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy finance_matter_fact_erased on hub.finance_matter_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy finance_matter_fact_erased_found on hub.finance_matter_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy finance_matter_fact_read on hub.finance_matter_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy finance_matter_fact_render on hub.finance_matter_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy goal_erased on hub.goal as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_erased_found on hub.goal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_in_sight on hub.goal as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy goal_read on hub.goal as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy goal_render on hub.goal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy goal_seal on hub.goal as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy goal_write on hub.goal as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy goal_content_erased on hub.goal_content as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_content_erased_found on hub.goal_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_content_in_sight on hub.goal_content as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy goal_content_read on hub.goal_content as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy goal_content_render on hub.goal_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy goal_content_seal on hub.goal_content as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy goal_content_write on hub.goal_content as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy goal_fact_erased on hub.goal_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_fact_erased_found on hub.goal_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy goal_fact_read on hub.goal_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy goal_fact_render on hub.goal_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy health_appointment_erased on hub.health_appointment as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy health_appointment_erased_found on hub.health_appointment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy health_appointment_in_sight on hub.health_appointment as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy health_appointment_read on hub.health_appointment as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy health_appointment_render on hub.health_appointment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy health_appointment_seal on hub.health_appointment as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy health_appointment_write on hub.health_appointment as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy health_appointment_fact_erased on hub.health_appointment_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy health_appointment_fact_erased_found on hub.health_appointment_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy health_appointment_fact_read on hub.health_appointment_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy health_appointment_fact_render on hub.health_appointment_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy history_counted on hub.history as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy history_erased on hub.history as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy history_erased_found on hub.history as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy history_in_sight on hub.history as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy history_read on hub.history as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy history_rung on hub.history as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (row_id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy history_rung_write on hub.history as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (row_id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy history_seal on hub.history as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy history_worker on hub.history as permissive for insert to hub_system
  with check ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy history_write on hub.history as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy household_member_erased on hub.household_member as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy household_member_erased_found on hub.household_member as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy household_member_in_sight on hub.household_member as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy household_member_read on hub.household_member as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy household_member_render on hub.household_member as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy household_member_seal on hub.household_member as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy household_member_write on hub.household_member as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy household_member_fact_erased on hub.household_member_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy household_member_fact_erased_found on hub.household_member_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy household_member_fact_read on hub.household_member_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy household_member_fact_render on hub.household_member_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy identity_dues on hub.identity as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy identity_erased on hub.identity as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy identity_erased_found on hub.identity as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy identity_in_sight on hub.identity as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy identity_read on hub.identity as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy identity_render on hub.identity as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy identity_seal on hub.identity as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy identity_write on hub.identity as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy identity_fact_erased on hub.identity_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy identity_fact_erased_found on hub.identity_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy identity_fact_read on hub.identity_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy identity_fact_render on hub.identity_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy informed_erased on hub.informed as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy informed_erased_found on hub.informed as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy informed_in_sight on hub.informed as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy informed_read on hub.informed as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy informed_render on hub.informed as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy informed_seal on hub.informed as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy informed_write on hub.informed as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy informed_fact_erased on hub.informed_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy informed_fact_erased_found on hub.informed_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy informed_fact_read on hub.informed_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy informed_fact_render on hub.informed_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy intelligence_erased on hub.intelligence as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy intelligence_erased_found on hub.intelligence as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy intelligence_in_sight on hub.intelligence as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy intelligence_read on hub.intelligence as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy intelligence_render on hub.intelligence as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy intelligence_seal on hub.intelligence as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy intelligence_write on hub.intelligence as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy intelligence_fact_erased on hub.intelligence_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy intelligence_fact_erased_found on hub.intelligence_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy intelligence_fact_read on hub.intelligence_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy intelligence_fact_render on hub.intelligence_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy learning_erased on hub.learning as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy learning_erased_found on hub.learning as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy learning_in_sight on hub.learning as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy learning_read on hub.learning as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy learning_render on hub.learning as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy learning_seal on hub.learning as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy learning_write on hub.learning as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy learning_fact_erased on hub.learning_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy learning_fact_erased_found on hub.learning_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy learning_fact_read on hub.learning_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy learning_fact_render on hub.learning_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy ledger_append on hub.ledger as permissive for insert to hub_app
  with check (true);
create policy ledger_of_breach on hub.ledger as permissive for select to hub_derive
  using (((at >= (NULLIF(current_setting('hub.breach_from'::text, true), ''::text))::timestamp with time zone) AND (at < (NULLIF(current_setting('hub.breach_until'::text, true), ''::text))::timestamp with time zone)));
create policy ledger_of_subject on hub.ledger as permissive for select to hub_derive
  using ((COALESCE(subject, decode(NULLIF(current_setting('hub.subject'::text, true), ''::text), 'hex'::text)) = decode(NULLIF(current_setting('hub.subject'::text, true), ''::text), 'hex'::text)));
create policy ledger_verify on hub.ledger as permissive for select to hub_system
  using (true);
create policy ledger_line_append on hub.ledger_line as permissive for insert to hub_app
  with check (true);
create policy ledger_line_of_breach on hub.ledger_line as permissive for select to hub_derive
  using (((NULLIF(current_setting('hub.breach_from'::text, true), ''::text))::timestamp with time zone IS NOT NULL));
create policy ledger_line_of_subject on hub.ledger_line as permissive for select to hub_derive
  using ((subject = decode(NULLIF(current_setting('hub.subject'::text, true), ''::text), 'hex'::text)));
create policy ledger_line_verify on hub.ledger_line as permissive for select to hub_system
  using (true);
create policy ledger_seal_append on hub.ledger_seal as permissive for insert to hub_system
  with check (true);
create policy ledger_seal_verify on hub.ledger_seal as permissive for select to hub_system
  using (true);
create policy ledger_terms_append on hub.ledger_terms as permissive for insert to hub_app
  with check (true);
create policy ledger_terms_of_all on hub.ledger_terms as permissive for select to hub_derive
  using (true);
create policy ledger_terms_verify on hub.ledger_terms as permissive for select to hub_system
  using (true);
create policy ledger_writer_append on hub.ledger_writer as permissive for insert to hub_app
  with check (true);
create policy ledger_writer_verify on hub.ledger_writer as permissive for select to hub_system
  using (true);
create policy leisure_session_erased on hub.leisure_session as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy leisure_session_erased_found on hub.leisure_session as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy leisure_session_in_sight on hub.leisure_session as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy leisure_session_read on hub.leisure_session as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy leisure_session_render on hub.leisure_session as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy leisure_session_seal on hub.leisure_session as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy leisure_session_write on hub.leisure_session as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy leisure_session_fact_erased on hub.leisure_session_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy leisure_session_fact_erased_found on hub.leisure_session_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy leisure_session_fact_read on hub.leisure_session_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy leisure_session_fact_render on hub.leisure_session_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy medicine_erased on hub.medicine as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy medicine_erased_found on hub.medicine as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy medicine_in_sight on hub.medicine as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy medicine_read on hub.medicine as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy medicine_render on hub.medicine as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy medicine_seal on hub.medicine as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy medicine_write on hub.medicine as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy medicine_fact_erased on hub.medicine_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy medicine_fact_erased_found on hub.medicine_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy medicine_fact_read on hub.medicine_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy medicine_fact_render on hub.medicine_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy need_erased on hub.need as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_erased_found on hub.need as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_in_sight on hub.need as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy need_read on hub.need as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy need_render on hub.need as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy need_seal on hub.need as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy need_write on hub.need as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy need_content_count on hub.need_content as permissive for select to hub_system
  using ((COALESCE(current_setting('hub.counting'::text, true), ''::text) = 'yes'::text));
create policy need_content_erased on hub.need_content as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_content_erased_found on hub.need_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_content_in_sight on hub.need_content as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy need_content_read on hub.need_content as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy need_content_render on hub.need_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy need_content_seal on hub.need_content as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy need_content_write on hub.need_content as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy need_fact_count on hub.need_fact as permissive for select to hub_system
  using ((COALESCE(current_setting('hub.counting'::text, true), ''::text) = 'yes'::text));
create policy need_fact_erased on hub.need_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_fact_erased_found on hub.need_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy need_fact_read on hub.need_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy need_fact_render on hub.need_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy outbox_erased on hub.outbox as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy outbox_erased_found on hub.outbox as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy outbox_rung_write on hub.outbox as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (row_id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy outbox_settle on hub.outbox as permissive for insert to hub_derive
  with check ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy outbox_worker on hub.outbox as permissive for all to hub_system
  using (true);
create policy outbox_write on hub.outbox as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0)));
create policy own_words_erased on hub.own_words as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy own_words_erased_found on hub.own_words as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy own_words_in_sight on hub.own_words as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy own_words_read on hub.own_words as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy own_words_render on hub.own_words as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy own_words_seal on hub.own_words as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy own_words_write on hub.own_words as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy own_words_fact_erased on hub.own_words_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy own_words_fact_erased_found on hub.own_words_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy own_words_fact_read on hub.own_words_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy own_words_fact_render on hub.own_words_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy panel_paper_erased on hub.panel_paper as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_erased_found on hub.panel_paper as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_in_sight on hub.panel_paper as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy panel_paper_read on hub.panel_paper as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy panel_paper_render on hub.panel_paper as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy panel_paper_seal on hub.panel_paper as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy panel_paper_write on hub.panel_paper as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy panel_paper_content_erased on hub.panel_paper_content as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_content_erased_found on hub.panel_paper_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_content_in_sight on hub.panel_paper_content as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy panel_paper_content_read on hub.panel_paper_content as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy panel_paper_content_render on hub.panel_paper_content as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy panel_paper_content_seal on hub.panel_paper_content as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy panel_paper_content_write on hub.panel_paper_content as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy panel_paper_fact_erased on hub.panel_paper_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_fact_erased_found on hub.panel_paper_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy panel_paper_fact_read on hub.panel_paper_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy panel_paper_fact_render on hub.panel_paper_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy parental_responsibility_erased on hub.parental_responsibility as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy parental_responsibility_erased_found on hub.parental_responsibility as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy parental_responsibility_in_sight on hub.parental_responsibility as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy parental_responsibility_read on hub.parental_responsibility as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy parental_responsibility_render on hub.parental_responsibility as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy parental_responsibility_seal on hub.parental_responsibility as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy parental_responsibility_write on hub.parental_responsibility as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy parental_responsibility_fact_erased on hub.parental_responsibility_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy parental_responsibility_fact_erased_found on hub.parental_responsibility_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy parental_responsibility_fact_read on hub.parental_responsibility_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy parental_responsibility_fact_render on hub.parental_responsibility_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy participation_dues on hub.participation as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy participation_erased on hub.participation as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy participation_erased_found on hub.participation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy participation_in_sight on hub.participation as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy participation_read on hub.participation as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy participation_render on hub.participation as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy participation_seal on hub.participation as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy participation_write on hub.participation as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy participation_fact_erased on hub.participation_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy participation_fact_erased_found on hub.participation_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy participation_fact_read on hub.participation_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy participation_fact_render on hub.participation_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy head_lock on hub.person_head as permissive for update to hub_app
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid))
  with check ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy head_move on hub.person_head as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy head_of_breach on hub.person_head as permissive for select to hub_derive
  using (((NULLIF(current_setting('hub.breach_from'::text, true), ''::text))::timestamp with time zone IS NOT NULL));
create policy head_open on hub.person_head as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 2) <> 0)));
create policy head_read on hub.person_head as permissive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy head_worker on hub.person_head as permissive for select to hub_system
  using (true);
create policy head_worker_lock on hub.person_head as permissive for update to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid))
  with check (false);
create policy person_head_erased on hub.person_head as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy person_head_erased_found on hub.person_head as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy key_open on hub.person_key as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 2) <> 0)));
create policy person_key_erased on hub.person_key as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy person_key_erased_found on hub.person_key as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy person_reference_erased on hub.person_reference as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy person_reference_erased_found on hub.person_reference as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy person_reference_in_sight on hub.person_reference as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy person_reference_read on hub.person_reference as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy person_reference_render on hub.person_reference as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy person_reference_seal on hub.person_reference as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy person_reference_write on hub.person_reference as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy plan_erased on hub.plan as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy plan_erased_found on hub.plan as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy plan_in_sight on hub.plan as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy plan_read on hub.plan as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy plan_render on hub.plan as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy plan_retained on hub.plan as permissive for select to hub_system
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) OR (COALESCE(current_setting('hub.retaining'::text, true), ''::text) = 'yes'::text)));
create policy plan_seal on hub.plan as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy plan_write on hub.plan as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy plan_fact_erased on hub.plan_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy plan_fact_erased_found on hub.plan_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy plan_fact_read on hub.plan_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy plan_fact_render on hub.plan_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy plan_slice_erased on hub.plan_slice as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy plan_slice_erased_found on hub.plan_slice as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy slice_read on hub.plan_slice as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ CASE WHEN (face = 'FACT'::text) THEN ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END) WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy slice_render on hub.plan_slice as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy police_request_begin on hub.police_request as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy police_request_erased on hub.police_request as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy police_request_erased_found on hub.police_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy police_request_held on hub.police_request as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy police_request_in_sight on hub.police_request as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy police_request_read on hub.police_request as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy police_request_render on hub.police_request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy police_request_rung on hub.police_request as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy police_request_rung_write on hub.police_request as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy police_request_seal on hub.police_request as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy police_request_write on hub.police_request as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy police_request_fact_erased on hub.police_request_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy police_request_fact_erased_found on hub.police_request_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy police_request_fact_read on hub.police_request_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy police_request_fact_render on hub.police_request_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy record_seal_erased on hub.record_seal as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy record_seal_erased_found on hub.record_seal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy record_seal_in_sight on hub.record_seal as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy record_seal_read on hub.record_seal as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy record_seal_render on hub.record_seal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy record_seal_seal on hub.record_seal as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy record_seal_write on hub.record_seal as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy referral_erased on hub.referral as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy referral_erased_found on hub.referral as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy referral_in_sight on hub.referral as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy referral_read on hub.referral as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy referral_render on hub.referral as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy referral_seal on hub.referral as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy referral_write on hub.referral as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy referral_fact_erased on hub.referral_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy referral_fact_erased_found on hub.referral_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy referral_fact_read on hub.referral_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy referral_fact_render on hub.referral_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy rehearsal_cast on hub.rehearsal as permissive for all to hub_app, hub_derive
  using ((strpos(current_setting('hub.rehearsed'::text, true), (person_id)::text) > 0))
  with check ((strpos(current_setting('hub.rehearsed'::text, true), (person_id)::text) > 0));
create policy rehearsal_erased on hub.rehearsal as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy rehearsal_erased_found on hub.rehearsal as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy request_erased on hub.request as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy request_erased_found on hub.request as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy request_own on hub.request as permissive for all to hub_app
  using ((member_id = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid))
  with check (((member_id = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND ((person_id IS NULL) OR (person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid))));
create policy risk_assessment_erased on hub.risk_assessment as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy risk_assessment_erased_found on hub.risk_assessment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy risk_assessment_in_sight on hub.risk_assessment as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy risk_assessment_read on hub.risk_assessment as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy risk_assessment_render on hub.risk_assessment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy risk_assessment_seal on hub.risk_assessment as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy risk_assessment_write on hub.risk_assessment as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy risk_assessment_fact_erased on hub.risk_assessment_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy risk_assessment_fact_erased_found on hub.risk_assessment_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy risk_assessment_fact_read on hub.risk_assessment_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy risk_assessment_fact_render on hub.risk_assessment_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy safeguarding_erased on hub.safeguarding as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy safeguarding_erased_found on hub.safeguarding as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy safeguarding_held on hub.safeguarding as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy safeguarding_in_sight on hub.safeguarding as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy safeguarding_read on hub.safeguarding as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy safeguarding_render on hub.safeguarding as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy safeguarding_seal on hub.safeguarding as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy safeguarding_write on hub.safeguarding as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy safeguarding_fact_erased on hub.safeguarding_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy safeguarding_fact_erased_found on hub.safeguarding_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy safeguarding_fact_read on hub.safeguarding_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy safeguarding_fact_render on hub.safeguarding_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy same_person_begin on hub.same_person as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy same_person_erased on hub.same_person as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy same_person_erased_found on hub.same_person as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy same_person_held on hub.same_person as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy same_person_in_sight on hub.same_person as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy same_person_read on hub.same_person as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy same_person_render on hub.same_person as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy same_person_rung on hub.same_person as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy same_person_rung_write on hub.same_person as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy same_person_seal on hub.same_person as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy same_person_settle on hub.same_person as permissive for all to hub_derive
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid IS NOT NULL)));
create policy same_person_write on hub.same_person as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy seat_broker_end on hub.seat as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'ALLOCATION'::text) AND (party = 'BR'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 32) <> 0)));
create policy seat_broker_found on hub.seat as permissive for select to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'ALLOCATION'::text) AND (party = 'BR'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 32) <> 0)));
create policy seat_change on hub.seat as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (((kind = ANY (ARRAY['PANEL'::text, 'LEAD'::text, 'CHAIR'::text, 'PARTNERSHIP'::text])) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 2) <> 0)) OR ((kind = 'CUSTODY'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 64) <> 0)) OR ((kind = 'HOUSEHOLD'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 4) <> 0)) OR ((kind = 'REQUEST'::text) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 32) <> 0)) OR ((kind = 'ALLOCATION'::text) AND (agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer & 268435456) <> 0)))));
create policy seat_erased on hub.seat as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy seat_erased_found on hub.seat as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy seat_found_rung on hub.seat as permissive for select to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'RUNG'::text) AND (((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer & 16777216) <> 0)));
create policy seat_move on hub.seat as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy seat_read on hub.seat as permissive for select to hub_app
  using ((agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid));
create policy seat_rehearsed on hub.seat as permissive for select to hub_derive
  using ((strpos(current_setting('hub.rehearsed'::text, true), (person_id)::text) > 0));
create policy seat_rung_end on hub.seat as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'RUNG'::text) AND (((NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer & 16777216) <> 0)));
create policy seat_rung_worker on hub.seat as permissive for insert to hub_system
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'RUNG'::text)));
create policy seat_transfer on hub.seat as permissive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (kind = 'RUNG'::text) AND (((role = 'supervising_officer'::text) AND (party = 'SO'::text)) OR ((role = 'resettlement_worker'::text) AND (party = 'RW'::text))) AND (((NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer & 2) <> 0)));
create policy seat_worker on hub.seat as permissive for select to hub_system
  using (true);
create policy sensitive_flag_erased on hub.sensitive_flag as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sensitive_flag_erased_found on hub.sensitive_flag as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sensitive_flag_in_sight on hub.sensitive_flag as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy sensitive_flag_read on hub.sensitive_flag as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sensitive_flag_render on hub.sensitive_flag as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sensitive_flag_seal on hub.sensitive_flag as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sensitive_flag_write on hub.sensitive_flag as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sensitive_flag_fact_erased on hub.sensitive_flag_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sensitive_flag_fact_erased_found on hub.sensitive_flag_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sensitive_flag_fact_read on hub.sensitive_flag_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sensitive_flag_fact_render on hub.sensitive_flag_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_consent_erased on hub.sharing_consent as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_consent_erased_found on hub.sharing_consent as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_consent_in_sight on hub.sharing_consent as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy sharing_consent_read on hub.sharing_consent as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_consent_render on hub.sharing_consent as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_consent_seal on hub.sharing_consent as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_consent_worker on hub.sharing_consent as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_consent_write on hub.sharing_consent as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_consent_fact_erased on hub.sharing_consent_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_consent_fact_erased_found on hub.sharing_consent_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_consent_fact_read on hub.sharing_consent_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_consent_fact_render on hub.sharing_consent_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_objection_asked on hub.sharing_objection as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid) AND ((NULLIF(current_setting('hub.asking'::text, true), ''::text))::uuid = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy sharing_objection_begin on hub.sharing_objection as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_objection_erased on hub.sharing_objection as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_objection_erased_found on hub.sharing_objection as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy sharing_objection_held on hub.sharing_objection as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_objection_in_sight on hub.sharing_objection as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy sharing_objection_own on hub.sharing_objection as permissive for select to hub_app
  using ((asked_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid));
create policy sharing_objection_read on hub.sharing_objection as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_objection_render on hub.sharing_objection as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_objection_rung on hub.sharing_objection as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy sharing_objection_rung_write on hub.sharing_objection as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy sharing_objection_seal on hub.sharing_objection as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy sharing_objection_write on hub.sharing_objection as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy signature_end on hub.signature as permissive for update to hub_derive
  using ((agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid));
create policy signature_own on hub.signature as permissive for insert to hub_app
  with check (((agency_id = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (signed_by = (NULLIF(current_setting('hub.member'::text, true), ''::text))::uuid)));
create policy signature_read on hub.signature as permissive for select to hub_app, hub_derive, hub_system
  using (true);
create policy signature_rehearsed on hub.signature as permissive for insert to hub_derive
  with check ((signatory = 'rehearsal'::text));
create policy statutory_contact_erased on hub.statutory_contact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy statutory_contact_erased_found on hub.statutory_contact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy statutory_contact_in_sight on hub.statutory_contact as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy statutory_contact_read on hub.statutory_contact as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy statutory_contact_render on hub.statutory_contact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy statutory_contact_seal on hub.statutory_contact as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy statutory_contact_write on hub.statutory_contact as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy statutory_contact_fact_erased on hub.statutory_contact_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy statutory_contact_fact_erased_found on hub.statutory_contact_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy statutory_contact_fact_read on hub.statutory_contact_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy statutory_contact_fact_render on hub.statutory_contact_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy substance_treatment_erased on hub.substance_treatment as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy substance_treatment_erased_found on hub.substance_treatment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy substance_treatment_in_sight on hub.substance_treatment as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy substance_treatment_read on hub.substance_treatment as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy substance_treatment_render on hub.substance_treatment as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy substance_treatment_seal on hub.substance_treatment as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy substance_treatment_write on hub.substance_treatment as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy substance_treatment_fact_erased on hub.substance_treatment_fact as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy substance_treatment_fact_erased_found on hub.substance_treatment_fact as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy substance_treatment_fact_read on hub.substance_treatment_fact as permissive for select to hub_app
  using (((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])) AND ((mask & (~ ((NULLIF(current_setting('hub.fact'::text, true), ''::text))::integer | CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE 0 END))) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy substance_treatment_fact_render on hub.substance_treatment_fact as permissive for all to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy timer_erased on hub.timer as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy timer_erased_found on hub.timer as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy timer_worker on hub.timer as permissive for all to hub_system
  using (true);
create policy withdrawal_notice_begin on hub.withdrawal_notice as restrictive for insert to hub_app
  with check (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN (owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy withdrawal_notice_erased on hub.withdrawal_notice as permissive for delete to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy withdrawal_notice_erased_found on hub.withdrawal_notice as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.erased'::text, true), ''::text))::uuid));
create policy withdrawal_notice_held on hub.withdrawal_notice as permissive for select to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy withdrawal_notice_in_sight on hub.withdrawal_notice as restrictive for select to hub_app
  using ((person_id = ANY ((COALESCE(NULLIF(current_setting('hub.page'::text, true), ''::text), (('{'::text || current_setting('hub.person'::text, true)) || '}'::text)))::uuid[])));
create policy withdrawal_notice_read on hub.withdrawal_notice as permissive for select to hub_app
  using ((((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy withdrawal_notice_render on hub.withdrawal_notice as permissive for select to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy withdrawal_notice_rung on hub.withdrawal_notice as permissive for select to hub_app
  using (((counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rungs'::text, true), ''::text))::uuid[])) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy withdrawal_notice_rung_write on hub.withdrawal_notice as permissive for update to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) AND (id = ANY ((NULLIF(current_setting('hub.rung_writes'::text, true), ''::text))::uuid[]))));
create policy withdrawal_notice_seal on hub.withdrawal_notice as permissive for update to hub_derive
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy withdrawal_notice_worker on hub.withdrawal_notice as permissive for all to hub_system
  using ((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid));
create policy withdrawal_notice_write on hub.withdrawal_notice as permissive for all to hub_app
  using (((person_id = (NULLIF(current_setting('hub.person'::text, true), ''::text))::uuid) AND ((mask & (~ CASE WHEN ((owner_agency = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid) OR (counterpart = (NULLIF(current_setting('hub.agency'::text, true), ''::text))::uuid)) THEN (NULLIF(current_setting('hub.write_own'::text, true), ''::text))::integer ELSE (NULLIF(current_setting('hub.write_every'::text, true), ''::text))::integer END)) = 0) AND ((seal_id IS NULL) OR (strpos(current_setting('hub.seals'::text, true), (seal_id)::text) > 0))));
create policy session_portal on portal.session as permissive for all to hub_portal
  using (true)
  with check (true);

-- Tables, views and sequences: what each role may do
grant select on derive.access_record to hub_app; -- view, security_barrier=true
grant select on hub.access_exemption to hub_app;
grant select on hub.access_exemption to hub_derive;
grant select on hub.access_exemption to hub_system;
grant select on hub.access_item to hub_app;
grant update (body) on hub.access_item to hub_app;
grant update (released) on hub.access_item to hub_app;
grant delete, insert, select on hub.access_item to hub_derive;
grant select (person_id) on hub.access_item to hub_derive;
grant select (category) on hub.access_item to hub_system;
grant select (owner_agency) on hub.access_item to hub_system;
grant select (person_id) on hub.access_item to hub_system;
grant select (request) on hub.access_item to hub_system;
grant update (read_until) on hub.access_item to hub_system;
grant update (released_at) on hub.access_item to hub_system;
grant insert, select on hub.access_request to hub_app;
grant update (asked_by) on hub.access_request to hub_app;
grant update (asked_on) on hub.access_request to hub_app;
grant update (asker) on hub.access_request to hub_app;
grant update (at) on hub.access_request to hub_app;
grant update (due_on) on hub.access_request to hub_app;
grant update (extended_on) on hub.access_request to hub_app;
grant update (extension_reason) on hub.access_request to hub_app;
grant update (member_id) on hub.access_request to hub_app;
grant update (note) on hub.access_request to hub_app;
grant update (read_until) on hub.access_request to hub_app;
grant update (released_on) on hub.access_request to hub_app;
grant update (seal_id) on hub.access_request to hub_app;
grant update (state) on hub.access_request to hub_app;
grant update (version) on hub.access_request to hub_app;
grant delete, select on hub.access_request to hub_derive;
grant select (person_id) on hub.access_request to hub_derive;
grant update (seal_id) on hub.access_request to hub_derive;
grant select (person_id) on hub.access_request to hub_system;
grant select on hub.access_request to hub_system;
grant select, update (read_until) on hub.access_request to hub_system;
grant select, update (state) on hub.access_request to hub_system;
grant update (at) on hub.access_request to hub_system;
grant update (member_id) on hub.access_request to hub_system;
grant update (released_on) on hub.access_request to hub_system;
grant update (version) on hub.access_request to hub_system;
grant select on hub.access_request_record to hub_app; -- view, security_invoker=true
grant select on hub.access_review to hub_app;
grant update (at) on hub.access_review to hub_app;
grant update (category) on hub.access_review to hub_app;
grant update (due_on) on hub.access_review to hub_app;
grant update (exemption) on hub.access_review to hub_app;
grant update (held) on hub.access_review to hub_app;
grant update (member_id) on hub.access_review to hub_app;
grant update (released) on hub.access_review to hub_app;
grant update (request) on hub.access_review to hub_app;
grant update (reviewed_by) on hub.access_review to hub_app;
grant update (reviewed_on) on hub.access_review to hub_app;
grant update (seal_id) on hub.access_review to hub_app;
grant update (state) on hub.access_review to hub_app;
grant update (version) on hub.access_review to hub_app;
grant delete, select on hub.access_review to hub_derive;
grant select (person_id) on hub.access_review to hub_derive;
grant update (seal_id) on hub.access_review to hub_derive;
grant insert, select on hub.access_review to hub_system;
grant update (at) on hub.access_review to hub_system;
grant update (due_on) on hub.access_review to hub_system;
grant update (member_id) on hub.access_review to hub_system;
grant update (version) on hub.access_review to hub_system;
grant select on hub.access_review_record to hub_app; -- view, security_invoker=true
grant select on hub.accommodation_alarm to hub_app;
grant delete, select on hub.accommodation_alarm to hub_derive;
grant select (person_id) on hub.accommodation_alarm to hub_derive;
grant update (seal_id) on hub.accommodation_alarm to hub_derive;
grant delete, insert, select on hub.accommodation_alarm to hub_system;
grant select on hub.accommodation_alarm_fact to hub_app;
grant delete, insert, select on hub.accommodation_alarm_fact to hub_derive;
grant select (person_id) on hub.accommodation_alarm_fact to hub_derive;
grant select on hub.accommodation_alarm_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.accommodation_confirmation to hub_app;
grant update ("from") on hub.accommodation_confirmation to hub_app;
grant update (address) on hub.accommodation_confirmation to hub_app;
grant update (at) on hub.accommodation_confirmation to hub_app;
grant update (confirmed) on hub.accommodation_confirmation to hub_app;
grant update (kind) on hub.accommodation_confirmation to hub_app;
grant update (member_id) on hub.accommodation_confirmation to hub_app;
grant update (power) on hub.accommodation_confirmation to hub_app;
grant update (seal_id) on hub.accommodation_confirmation to hub_app;
grant update (suitability) on hub.accommodation_confirmation to hub_app;
grant update (version) on hub.accommodation_confirmation to hub_app;
grant delete, select on hub.accommodation_confirmation to hub_derive;
grant select (person_id) on hub.accommodation_confirmation to hub_derive;
grant update (seal_id) on hub.accommodation_confirmation to hub_derive;
grant select ("from") on hub.accommodation_confirmation to hub_system;
grant select (at) on hub.accommodation_confirmation to hub_system;
grant select (confirmed) on hub.accommodation_confirmation to hub_system;
grant select (id) on hub.accommodation_confirmation to hub_system;
grant select (person_id) on hub.accommodation_confirmation to hub_system;
grant select on hub.accommodation_confirmation_fact to hub_app;
grant delete, insert, select on hub.accommodation_confirmation_fact to hub_derive;
grant select (person_id) on hub.accommodation_confirmation_fact to hub_derive;
grant select on hub.accommodation_confirmation_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.accommodation_need to hub_app;
grant update (at) on hub.accommodation_need to hub_app;
grant update (homeless_on_release) on hub.accommodation_need to hub_app;
grant update (member_id) on hub.accommodation_need to hub_app;
grant update (recorded_on) on hub.accommodation_need to hub_app;
grant update (seal_id) on hub.accommodation_need to hub_app;
grant update (text) on hub.accommodation_need to hub_app;
grant update (version) on hub.accommodation_need to hub_app;
grant delete, select on hub.accommodation_need to hub_derive;
grant select (person_id) on hub.accommodation_need to hub_derive;
grant update (seal_id) on hub.accommodation_need to hub_derive;
grant select on hub.accommodation_need_fact to hub_app;
grant delete, insert, select on hub.accommodation_need_fact to hub_derive;
grant select (person_id) on hub.accommodation_need_fact to hub_derive;
grant select on hub.accommodation_need_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.accommodation_proposal to hub_app;
grant update (address) on hub.accommodation_proposal to hub_app;
grant update (at) on hub.accommodation_proposal to hub_app;
grant update (available_from) on hub.accommodation_proposal to hub_app;
grant update (kind) on hub.accommodation_proposal to hub_app;
grant update (member_id) on hub.accommodation_proposal to hub_app;
grant update (note) on hub.accommodation_proposal to hub_app;
grant update (proposed_on) on hub.accommodation_proposal to hub_app;
grant update (seal_id) on hub.accommodation_proposal to hub_app;
grant update (version) on hub.accommodation_proposal to hub_app;
grant delete, select on hub.accommodation_proposal to hub_derive;
grant select (person_id) on hub.accommodation_proposal to hub_derive;
grant update (seal_id) on hub.accommodation_proposal to hub_derive;
grant select on hub.accommodation_proposal_fact to hub_app;
grant delete, insert, select on hub.accommodation_proposal_fact to hub_derive;
grant select (person_id) on hub.accommodation_proposal_fact to hub_derive;
grant select on hub.accommodation_proposal_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.agency to hub_app;
grant delete, select on hub.agency to hub_derive;
grant select on hub.agency to hub_system;
grant select on hub.aggregate to hub_app;
grant insert, select on hub.aggregate to hub_system;
grant insert, select on hub.agreed_action to hub_app;
grant update (agreed_on) on hub.agreed_action to hub_app;
grant update (at) on hub.agreed_action to hub_app;
grant update (due_on) on hub.agreed_action to hub_app;
grant update (headline) on hub.agreed_action to hub_app;
grant update (member_id) on hub.agreed_action to hub_app;
grant update (seal_id) on hub.agreed_action to hub_app;
grant update (status) on hub.agreed_action to hub_app;
grant update (version) on hub.agreed_action to hub_app;
grant delete, select on hub.agreed_action to hub_derive;
grant select (person_id) on hub.agreed_action to hub_derive;
grant update (seal_id) on hub.agreed_action to hub_derive;
grant select (due_on) on hub.agreed_action to hub_system;
grant select (id) on hub.agreed_action to hub_system;
grant select (mask) on hub.agreed_action to hub_system;
grant select (owner_agency) on hub.agreed_action to hub_system;
grant select (person_id) on hub.agreed_action to hub_system;
grant select (status) on hub.agreed_action to hub_system;
grant insert, select on hub.agreed_action_content to hub_app;
grant update (at) on hub.agreed_action_content to hub_app;
grant update (category) on hub.agreed_action_content to hub_app;
grant update (member_id) on hub.agreed_action_content to hub_app;
grant update (note) on hub.agreed_action_content to hub_app;
grant update (pathway) on hub.agreed_action_content to hub_app;
grant update (seal_id) on hub.agreed_action_content to hub_app;
grant update (text) on hub.agreed_action_content to hub_app;
grant update (version) on hub.agreed_action_content to hub_app;
grant delete, select on hub.agreed_action_content to hub_derive;
grant select (person_id) on hub.agreed_action_content to hub_derive;
grant update (seal_id) on hub.agreed_action_content to hub_derive;
grant select on hub.agreed_action_content_record to hub_app; -- view, security_invoker=true
grant select on hub.agreed_action_fact to hub_app;
grant delete, insert, select on hub.agreed_action_fact to hub_derive;
grant select (person_id) on hub.agreed_action_fact to hub_derive;
grant select on hub.agreed_action_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.allocation to hub_app;
grant update (at) on hub.allocation to hub_app;
grant update (cover) on hub.allocation to hub_app;
grant update (cover_until) on hub.allocation to hub_app;
grant update (member_id) on hub.allocation to hub_app;
grant update (seal_id) on hub.allocation to hub_app;
grant update (staff) on hub.allocation to hub_app;
grant update (until) on hub.allocation to hub_app;
grant update (version) on hub.allocation to hub_app;
grant delete, select on hub.allocation to hub_derive;
grant select (person_id) on hub.allocation to hub_derive;
grant update (seal_id) on hub.allocation to hub_derive;
grant select on hub.allocation_fact to hub_app;
grant delete, insert, select on hub.allocation_fact to hub_derive;
grant select (person_id) on hub.allocation_fact to hub_derive;
grant select on hub.allocation_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.area_transfer to hub_app;
grant update (answered_by) on hub.area_transfer to hub_app;
grant update (answered_on) on hub.area_transfer to hub_app;
grant update (at) on hub.area_transfer to hub_app;
grant update (authority) on hub.area_transfer to hub_app;
grant update (member_id) on hub.area_transfer to hub_app;
grant update (note) on hub.area_transfer to hub_app;
grant update (old_area_until) on hub.area_transfer to hub_app;
grant update (proposed_by) on hub.area_transfer to hub_app;
grant update (proposed_on) on hub.area_transfer to hub_app;
grant update (reason) on hub.area_transfer to hub_app;
grant update (seal_id) on hub.area_transfer to hub_app;
grant update (state) on hub.area_transfer to hub_app;
grant update (version) on hub.area_transfer to hub_app;
grant delete, select on hub.area_transfer to hub_derive;
grant select (person_id) on hub.area_transfer to hub_derive;
grant update (seal_id) on hub.area_transfer to hub_derive;
grant select (person_id) on hub.area_transfer to hub_system;
grant select (state) on hub.area_transfer to hub_system;
grant select on hub.area_transfer_fact to hub_app;
grant delete, insert, select on hub.area_transfer_fact to hub_derive;
grant select (person_id) on hub.area_transfer_fact to hub_derive;
grant select on hub.area_transfer_record to hub_app; -- view, security_invoker=true
grant select on hub.authority to hub_app;
grant select on hub.authority to hub_derive;
grant select on hub.authority to hub_system;
grant select on hub.bank_holiday to hub_app;
grant select on hub.bank_holiday to hub_system;
grant select on hub.breach to hub_app;
grant insert on hub.breach to hub_derive;
grant insert, select on hub.breach_decision to hub_app;
grant select (breach_id) on hub.breach_decision to hub_system;
grant select (outcome) on hub.breach_decision to hub_system;
grant select (partnership_id) on hub.breach_decision to hub_system;
grant select on hub.breach_person to hub_app;
grant delete, insert on hub.breach_person to hub_derive;
grant select (person_id) on hub.breach_person to hub_derive;
grant select on hub.breach_person to hub_system;
grant insert, select on hub.broker_request to hub_app;
grant update (asked_on) on hub.broker_request to hub_app;
grant update (at) on hub.broker_request to hub_app;
grant update (broker) on hub.broker_request to hub_app;
grant update (member_id) on hub.broker_request to hub_app;
grant update (seal_id) on hub.broker_request to hub_app;
grant update (version) on hub.broker_request to hub_app;
grant update (withdrawn_on) on hub.broker_request to hub_app;
grant update (words) on hub.broker_request to hub_app;
grant delete, select on hub.broker_request to hub_derive;
grant select (person_id) on hub.broker_request to hub_derive;
grant update (seal_id) on hub.broker_request to hub_derive;
grant select on hub.broker_request_fact to hub_app;
grant delete, insert, select on hub.broker_request_fact to hub_derive;
grant select (person_id) on hub.broker_request_fact to hub_derive;
grant select on hub.broker_request_record to hub_app; -- view, security_invoker=true
grant insert, select, update on hub.clearance to hub_app;
grant delete, insert, select on hub.clearance to hub_derive;
grant select (person_id) on hub.clearance to hub_derive;
grant update (narrowed_by) on hub.clearance to hub_derive;
grant update (narrowed_from) on hub.clearance to hub_derive;
grant update (seal_id) on hub.clearance to hub_derive;
grant update (valid_until) on hub.clearance to hub_derive;
grant insert, select on hub.clinical_note to hub_app;
grant update ("on") on hub.clinical_note to hub_app;
grant update (at) on hub.clinical_note to hub_app;
grant update (kind) on hub.clinical_note to hub_app;
grant update (member_id) on hub.clinical_note to hub_app;
grant update (seal_id) on hub.clinical_note to hub_app;
grant update (text) on hub.clinical_note to hub_app;
grant update (version) on hub.clinical_note to hub_app;
grant delete, select on hub.clinical_note to hub_derive;
grant select (person_id) on hub.clinical_note to hub_derive;
grant update (seal_id) on hub.clinical_note to hub_derive;
grant select on hub.clinical_note_fact to hub_app;
grant delete, insert, select on hub.clinical_note_fact to hub_derive;
grant select (person_id) on hub.clinical_note_fact to hub_derive;
grant select on hub.clinical_note_record to hub_app; -- view, security_invoker=true
grant select on hub.consent_wording to hub_app;
grant select on hub.correction_notice to hub_app;
grant update (at) on hub.correction_notice to hub_app;
grant update (correction) on hub.correction_notice to hub_app;
grant update (field) on hub.correction_notice to hub_app;
grant update (kind) on hub.correction_notice to hub_app;
grant update (member_id) on hub.correction_notice to hub_app;
grant update (seal_id) on hub.correction_notice to hub_app;
grant update (told_on) on hub.correction_notice to hub_app;
grant update (version) on hub.correction_notice to hub_app;
grant delete, select on hub.correction_notice to hub_derive;
grant select (person_id) on hub.correction_notice to hub_derive;
grant update (seal_id) on hub.correction_notice to hub_derive;
grant insert, select on hub.correction_notice to hub_system;
grant select on hub.correction_notice_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.correction_request to hub_app;
grant update (answered_by) on hub.correction_request to hub_app;
grant update (answered_on) on hub.correction_request to hub_app;
grant update (asked_at) on hub.correction_request to hub_app;
grant update (asked_by) on hub.correction_request to hub_app;
grant update (asked_on) on hub.correction_request to hub_app;
grant update (asker) on hub.correction_request to hub_app;
grant update (at) on hub.correction_request to hub_app;
grant update (due_on) on hub.correction_request to hub_app;
grant update (field) on hub.correction_request to hub_app;
grant update (kind) on hub.correction_request to hub_app;
grant update (member_id) on hub.correction_request to hub_app;
grant update (reason) on hub.correction_request to hub_app;
grant update (row_id) on hub.correction_request to hub_app;
grant update (says) on hub.correction_request to hub_app;
grant update (seal_id) on hub.correction_request to hub_app;
grant update (state) on hub.correction_request to hub_app;
grant update (version) on hub.correction_request to hub_app;
grant delete, select on hub.correction_request to hub_derive;
grant select (person_id) on hub.correction_request to hub_derive;
grant update (seal_id) on hub.correction_request to hub_derive;
grant select (counterpart) on hub.correction_request to hub_system;
grant select (field) on hub.correction_request to hub_system;
grant select (id) on hub.correction_request to hub_system;
grant select (kind) on hub.correction_request to hub_system;
grant select (mask) on hub.correction_request to hub_system;
grant select (person_id) on hub.correction_request to hub_system;
grant select (state) on hub.correction_request to hub_system;
grant select on hub.correction_request_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.court_order to hub_app;
grant update (at) on hub.court_order to hub_app;
grant update (conditions) on hub.court_order to hub_app;
grant update (court) on hub.court_order to hub_app;
grant update (ends_on) on hub.court_order to hub_app;
grant update (kind) on hub.court_order to hub_app;
grant update (made_on) on hub.court_order to hub_app;
grant update (member_id) on hub.court_order to hub_app;
grant update (offence) on hub.court_order to hub_app;
grant update (placement_conditions) on hub.court_order to hub_app;
grant update (seal_id) on hub.court_order to hub_app;
grant update (version) on hub.court_order to hub_app;
grant delete, select on hub.court_order to hub_derive;
grant select (person_id) on hub.court_order to hub_derive;
grant update (seal_id) on hub.court_order to hub_derive;
grant select (ends_on) on hub.court_order to hub_system;
grant select (id) on hub.court_order to hub_system;
grant select (kind) on hub.court_order to hub_system;
grant select (made_on) on hub.court_order to hub_system;
grant select (person_id) on hub.court_order to hub_system;
grant select on hub.court_order_fact to hub_app;
grant delete, insert, select on hub.court_order_fact to hub_derive;
grant select (person_id) on hub.court_order_fact to hub_derive;
grant select on hub.court_order_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.custody_episode to hub_app;
grant update (admitted_on) on hub.custody_episode to hub_app;
grant update (at) on hub.custody_episode to hub_app;
grant update (establishment) on hub.custody_episode to hub_app;
grant update (kind) on hub.custody_episode to hub_app;
grant update (member_id) on hub.custody_episode to hub_app;
grant update (release_on) on hub.custody_episode to hub_app;
grant update (seal_id) on hub.custody_episode to hub_app;
grant update (version) on hub.custody_episode to hub_app;
grant delete, select on hub.custody_episode to hub_derive;
grant select (person_id) on hub.custody_episode to hub_derive;
grant update (seal_id) on hub.custody_episode to hub_derive;
grant select (admitted_on) on hub.custody_episode to hub_system;
grant select (establishment) on hub.custody_episode to hub_system;
grant select (id) on hub.custody_episode to hub_system;
grant select (person_id) on hub.custody_episode to hub_system;
grant select (release_on) on hub.custody_episode to hub_system;
grant select on hub.custody_episode_fact to hub_app;
grant delete, insert, select on hub.custody_episode_fact to hub_derive;
grant select (person_id) on hub.custody_episode_fact to hub_derive;
grant select (id) on hub.custody_episode_fact to hub_system;
grant select (person_id) on hub.custody_episode_fact to hub_system;
grant select (release_on) on hub.custody_episode_fact to hub_system;
grant select on hub.custody_episode_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.custody_progress to hub_app;
grant update ("on") on hub.custody_progress to hub_app;
grant update (at) on hub.custody_progress to hub_app;
grant update (kind) on hub.custody_progress to hub_app;
grant update (member_id) on hub.custody_progress to hub_app;
grant update (seal_id) on hub.custody_progress to hub_app;
grant update (text) on hub.custody_progress to hub_app;
grant update (version) on hub.custody_progress to hub_app;
grant delete, select on hub.custody_progress to hub_derive;
grant select (person_id) on hub.custody_progress to hub_derive;
grant update (seal_id) on hub.custody_progress to hub_derive;
grant select on hub.custody_progress_fact to hub_app;
grant delete, insert, select on hub.custody_progress_fact to hub_derive;
grant select (person_id) on hub.custody_progress_fact to hub_derive;
grant select on hub.custody_progress_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.decision_capacity to hub_app;
grant update ("on") on hub.decision_capacity to hub_app;
grant update (agency) on hub.decision_capacity to hub_app;
grant update (assessor) on hub.decision_capacity to hub_app;
grant update (at) on hub.decision_capacity to hub_app;
grant update (categories) on hub.decision_capacity to hub_app;
grant update (childs_view) on hub.decision_capacity to hub_app;
grant update (law) on hub.decision_capacity to hub_app;
grant update (matter) on hub.decision_capacity to hub_app;
grant update (member_id) on hub.decision_capacity to hub_app;
grant update (outcome) on hub.decision_capacity to hub_app;
grant update (parents_involvement) on hub.decision_capacity to hub_app;
grant update (seal_id) on hub.decision_capacity to hub_app;
grant update (understanding) on hub.decision_capacity to hub_app;
grant update (version) on hub.decision_capacity to hub_app;
grant delete, select on hub.decision_capacity to hub_derive;
grant select (person_id) on hub.decision_capacity to hub_derive;
grant update (seal_id) on hub.decision_capacity to hub_derive;
grant select on hub.decision_capacity_fact to hub_app;
grant delete, insert, select on hub.decision_capacity_fact to hub_derive;
grant select (person_id) on hub.decision_capacity_fact to hub_derive;
grant select on hub.decision_capacity_record to hub_app; -- view, security_invoker=true
grant select on hub.disclosure to hub_system; -- view, security_invoker=true
grant select on hub.disclosure_line to hub_system; -- view, security_invoker=true
grant select on hub.due_work to hub_app;
grant delete, select on hub.due_work to hub_derive;
grant select (person_id) on hub.due_work to hub_derive;
grant update (seal_id) on hub.due_work to hub_derive;
grant delete, insert, select on hub.due_work to hub_system;
grant select on hub.due_work_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.education_place to hub_app;
grant update (at) on hub.education_place to hub_app;
grant update (course) on hub.education_place to hub_app;
grant update (hours_a_week) on hub.education_place to hub_app;
grant update (kind) on hub.education_place to hub_app;
grant update (member_id) on hub.education_place to hub_app;
grant update (provider) on hub.education_place to hub_app;
grant update (seal_id) on hub.education_place to hub_app;
grant update (starts_on) on hub.education_place to hub_app;
grant update (status) on hub.education_place to hub_app;
grant update (version) on hub.education_place to hub_app;
grant delete, select on hub.education_place to hub_derive;
grant select (person_id) on hub.education_place to hub_derive;
grant update (seal_id) on hub.education_place to hub_derive;
grant select on hub.education_place_fact to hub_app;
grant delete, insert, select on hub.education_place_fact to hub_derive;
grant select (person_id) on hub.education_place_fact to hub_derive;
grant select on hub.education_place_record to hub_app; -- view, security_invoker=true
grant delete on hub.effect to hub_derive;
grant select (person_id) on hub.effect to hub_derive;
grant insert, select on hub.effect to hub_system;
grant insert, select on hub.emergency_concern to hub_app;
grant update (at) on hub.emergency_concern to hub_app;
grant update (concern) on hub.emergency_concern to hub_app;
grant update (member_id) on hub.emergency_concern to hub_app;
grant update (seal_id) on hub.emergency_concern to hub_app;
grant update (version) on hub.emergency_concern to hub_app;
grant delete, select on hub.emergency_concern to hub_derive;
grant select (person_id) on hub.emergency_concern to hub_derive;
grant update (seal_id) on hub.emergency_concern to hub_derive;
grant select on hub.emergency_concern_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.emergency_disclosure to hub_app;
grant update (at) on hub.emergency_disclosure to hub_app;
grant update (basis) on hub.emergency_disclosure to hub_app;
grant update (categories) on hub.emergency_disclosure to hub_app;
grant update (closes_at) on hub.emergency_disclosure to hub_app;
grant update (disclosed_by) on hub.emergency_disclosure to hub_app;
grant update (finding) on hub.emergency_disclosure to hub_app;
grant update (finding_note) on hub.emergency_disclosure to hub_app;
grant update (member_id) on hub.emergency_disclosure to hub_app;
grant update (opened_on) on hub.emergency_disclosure to hub_app;
grant update (person_told) on hub.emergency_disclosure to hub_app;
grant update (reason) on hub.emergency_disclosure to hub_app;
grant update (recipient) on hub.emergency_disclosure to hub_app;
grant update (recipient_agency) on hub.emergency_disclosure to hub_app;
grant update (review_due) on hub.emergency_disclosure to hub_app;
grant update (reviewed_by) on hub.emergency_disclosure to hub_app;
grant update (reviewed_on) on hub.emergency_disclosure to hub_app;
grant update (seal_id) on hub.emergency_disclosure to hub_app;
grant update (told) on hub.emergency_disclosure to hub_app;
grant update (version) on hub.emergency_disclosure to hub_app;
grant delete, select on hub.emergency_disclosure to hub_derive;
grant select (person_id) on hub.emergency_disclosure to hub_derive;
grant update (seal_id) on hub.emergency_disclosure to hub_derive;
grant select (person_id) on hub.emergency_disclosure to hub_system;
grant select (reviewed_on) on hub.emergency_disclosure to hub_system;
grant select on hub.emergency_disclosure_fact to hub_app;
grant delete, insert, select on hub.emergency_disclosure_fact to hub_derive;
grant select (person_id) on hub.emergency_disclosure_fact to hub_derive;
grant select on hub.emergency_disclosure_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.enforcement to hub_app;
grant update ("on") on hub.enforcement to hub_app;
grant update (at) on hub.enforcement to hub_app;
grant update (condition) on hub.enforcement to hub_app;
grant update (contact) on hub.enforcement to hub_app;
grant update (kind) on hub.enforcement to hub_app;
grant update (member_id) on hub.enforcement to hub_app;
grant update (note) on hub.enforcement to hub_app;
grant update (seal_id) on hub.enforcement to hub_app;
grant update (version) on hub.enforcement to hub_app;
grant delete, select on hub.enforcement to hub_derive;
grant select (person_id) on hub.enforcement to hub_derive;
grant update (seal_id) on hub.enforcement to hub_derive;
grant select on hub.enforcement_fact to hub_app;
grant delete, insert, select on hub.enforcement_fact to hub_derive;
grant select (person_id) on hub.enforcement_fact to hub_derive;
grant select on hub.enforcement_record to hub_app; -- view, security_invoker=true
grant insert on hub.erasure to hub_derive;
grant select on hub.erasure to hub_system;
grant insert, select on hub.escalation to hub_app;
grant update (about) on hub.escalation to hub_app;
grant update (answer) on hub.escalation to hub_app;
grant update (at) on hub.escalation to hub_app;
grant update (closed_on) on hub.escalation to hub_app;
grant update (days_before_release) on hub.escalation to hub_app;
grant update (delivered_on) on hub.escalation to hub_app;
grant update (due_on) on hub.escalation to hub_app;
grant update (ladder_ended) on hub.escalation to hub_app;
grant update (member_id) on hub.escalation to hub_app;
grant update (outcome) on hub.escalation to hub_app;
grant update (outcome_note) on hub.escalation to hub_app;
grant update (raised_by) on hub.escalation to hub_app;
grant update (raised_on) on hub.escalation to hub_app;
grant update (reason) on hub.escalation to hub_app;
grant update (rule) on hub.escalation to hub_app;
grant update (rung) on hub.escalation to hub_app;
grant update (rung_role) on hub.escalation to hub_app;
grant update (rung_since) on hub.escalation to hub_app;
grant update (seal_id) on hub.escalation to hub_app;
grant update (status) on hub.escalation to hub_app;
grant update (version) on hub.escalation to hub_app;
grant delete, select on hub.escalation to hub_derive;
grant select (person_id) on hub.escalation to hub_derive;
grant update (seal_id) on hub.escalation to hub_derive;
grant insert, select on hub.escalation to hub_system;
grant select (closed_on) on hub.escalation to hub_system;
grant select (person_id) on hub.escalation to hub_system;
grant update (at) on hub.escalation to hub_system;
grant update (days_before_release) on hub.escalation to hub_system;
grant update (delivered_on) on hub.escalation to hub_system;
grant update (due_on) on hub.escalation to hub_system;
grant update (ladder_ended) on hub.escalation to hub_system;
grant update (member_id) on hub.escalation to hub_system;
grant update (rung) on hub.escalation to hub_system;
grant update (rung_role) on hub.escalation to hub_system;
grant update (rung_since) on hub.escalation to hub_system;
grant update (status) on hub.escalation to hub_system;
grant update (version) on hub.escalation to hub_system;
grant select on hub.escalation_fact to hub_app;
grant delete, insert, select on hub.escalation_fact to hub_derive;
grant select (person_id) on hub.escalation_fact to hub_derive;
grant select on hub.escalation_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.exclusion_zone to hub_app;
grant update ("from") on hub.exclusion_zone to hub_app;
grant update (area) on hub.exclusion_zone to hub_app;
grant update (at) on hub.exclusion_zone to hub_app;
grant update (basis) on hub.exclusion_zone to hub_app;
grant update (member_id) on hub.exclusion_zone to hub_app;
grant update (seal_id) on hub.exclusion_zone to hub_app;
grant update (until) on hub.exclusion_zone to hub_app;
grant update (version) on hub.exclusion_zone to hub_app;
grant delete, select on hub.exclusion_zone to hub_derive;
grant select (person_id) on hub.exclusion_zone to hub_derive;
grant update (seal_id) on hub.exclusion_zone to hub_derive;
grant select on hub.exclusion_zone_fact to hub_app;
grant delete, insert, select on hub.exclusion_zone_fact to hub_derive;
grant select (person_id) on hub.exclusion_zone_fact to hub_derive;
grant select on hub.exclusion_zone_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.family_member to hub_app;
grant update (at) on hub.family_member to hub_app;
grant update (contact) on hub.family_member to hub_app;
grant update (member_id) on hub.family_member to hub_app;
grant update (name) on hub.family_member to hub_app;
grant update (note) on hub.family_member to hub_app;
grant update (recorded_on) on hub.family_member to hub_app;
grant update (relationship) on hub.family_member to hub_app;
grant update (seal_id) on hub.family_member to hub_app;
grant update (version) on hub.family_member to hub_app;
grant delete, select on hub.family_member to hub_derive;
grant select (person_id) on hub.family_member to hub_derive;
grant update (seal_id) on hub.family_member to hub_derive;
grant select on hub.family_member_fact to hub_app;
grant delete, insert, select on hub.family_member_fact to hub_derive;
grant select (person_id) on hub.family_member_fact to hub_derive;
grant select on hub.family_member_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.family_visit to hub_app;
grant update ("on") on hub.family_visit to hub_app;
grant update (assisted) on hub.family_visit to hub_app;
grant update (at) on hub.family_visit to hub_app;
grant update (member_id) on hub.family_visit to hub_app;
grant update (note) on hub.family_visit to hub_app;
grant update (seal_id) on hub.family_visit to hub_app;
grant update (status) on hub.family_visit to hub_app;
grant update (version) on hub.family_visit to hub_app;
grant update (visitor) on hub.family_visit to hub_app;
grant delete, select on hub.family_visit to hub_derive;
grant select (person_id) on hub.family_visit to hub_derive;
grant update (seal_id) on hub.family_visit to hub_derive;
grant select on hub.family_visit_fact to hub_app;
grant delete, insert, select on hub.family_visit_fact to hub_derive;
grant select (person_id) on hub.family_visit_fact to hub_derive;
grant select on hub.family_visit_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.finance_matter to hub_app;
grant update (amount_in_pence) on hub.finance_matter to hub_app;
grant update (at) on hub.finance_matter to hub_app;
grant update (kind) on hub.finance_matter to hub_app;
grant update (member_id) on hub.finance_matter to hub_app;
grant update (recorded_on) on hub.finance_matter to hub_app;
grant update (seal_id) on hub.finance_matter to hub_app;
grant update (status) on hub.finance_matter to hub_app;
grant update (text) on hub.finance_matter to hub_app;
grant update (version) on hub.finance_matter to hub_app;
grant delete, select on hub.finance_matter to hub_derive;
grant select (person_id) on hub.finance_matter to hub_derive;
grant update (seal_id) on hub.finance_matter to hub_derive;
grant select on hub.finance_matter_fact to hub_app;
grant delete, insert, select on hub.finance_matter_fact to hub_derive;
grant select (person_id) on hub.finance_matter_fact to hub_derive;
grant select on hub.finance_matter_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.goal to hub_app;
grant update (aimed_for) on hub.goal to hub_app;
grant update (at) on hub.goal to hub_app;
grant update (headline) on hub.goal to hub_app;
grant update (member_id) on hub.goal to hub_app;
grant update (recorded_on) on hub.goal to hub_app;
grant update (seal_id) on hub.goal to hub_app;
grant update (status) on hub.goal to hub_app;
grant update (version) on hub.goal to hub_app;
grant delete, select on hub.goal to hub_derive;
grant select (person_id) on hub.goal to hub_derive;
grant update (seal_id) on hub.goal to hub_derive;
grant insert, select on hub.goal_content to hub_app;
grant update (at) on hub.goal_content to hub_app;
grant update (category) on hub.goal_content to hub_app;
grant update (member_id) on hub.goal_content to hub_app;
grant update (pathway) on hub.goal_content to hub_app;
grant update (seal_id) on hub.goal_content to hub_app;
grant update (text) on hub.goal_content to hub_app;
grant update (version) on hub.goal_content to hub_app;
grant delete, select on hub.goal_content to hub_derive;
grant select (person_id) on hub.goal_content to hub_derive;
grant update (seal_id) on hub.goal_content to hub_derive;
grant select on hub.goal_content_record to hub_app; -- view, security_invoker=true
grant select on hub.goal_fact to hub_app;
grant delete, insert, select on hub.goal_fact to hub_derive;
grant select (person_id) on hub.goal_fact to hub_derive;
grant select on hub.goal_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.health_appointment to hub_app;
grant update ("on") on hub.health_appointment to hub_app;
grant update (at) on hub.health_appointment to hub_app;
grant update (kind) on hub.health_appointment to hub_app;
grant update (member_id) on hub.health_appointment to hub_app;
grant update (note) on hub.health_appointment to hub_app;
grant update (seal_id) on hub.health_appointment to hub_app;
grant update (status) on hub.health_appointment to hub_app;
grant update (venue) on hub.health_appointment to hub_app;
grant update (version) on hub.health_appointment to hub_app;
grant delete, select on hub.health_appointment to hub_derive;
grant select (person_id) on hub.health_appointment to hub_derive;
grant update (seal_id) on hub.health_appointment to hub_derive;
grant select on hub.health_appointment_fact to hub_app;
grant delete, insert, select on hub.health_appointment_fact to hub_derive;
grant select (person_id) on hub.health_appointment_fact to hub_derive;
grant select on hub.health_appointment_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.history to hub_app;
grant delete, insert, select on hub.history to hub_derive;
grant select (person_id) on hub.history to hub_derive;
grant update (seal_id) on hub.history to hub_derive;
grant insert on hub.history to hub_system;
grant select (mask) on hub.history to hub_system;
grant select (noun) on hub.history to hub_system;
grant select (owner_agency) on hub.history to hub_system;
grant select (person_id) on hub.history to hub_system;
grant select (row_id) on hub.history to hub_system;
grant insert, select on hub.household_member to hub_app;
grant update (at) on hub.household_member to hub_app;
grant update (household) on hub.household_member to hub_app;
grant update (joined_on) on hub.household_member to hub_app;
grant update (left_on) on hub.household_member to hub_app;
grant update (member_id) on hub.household_member to hub_app;
grant update (role) on hub.household_member to hub_app;
grant update (seal_id) on hub.household_member to hub_app;
grant update (version) on hub.household_member to hub_app;
grant delete, select on hub.household_member to hub_derive;
grant select (household) on hub.household_member to hub_derive;
grant select (person_id) on hub.household_member to hub_derive;
grant update (seal_id) on hub.household_member to hub_derive;
grant select on hub.household_member_fact to hub_app;
grant delete, insert, select on hub.household_member_fact to hub_derive;
grant select (person_id) on hub.household_member_fact to hub_derive;
grant select on hub.household_member_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.identity to hub_app;
grant update (at) on hub.identity to hub_app;
grant update (communication_needs) on hub.identity to hub_app;
grant update (date_of_birth) on hub.identity to hub_app;
grant update (full_name) on hub.identity to hub_app;
grant update (language) on hub.identity to hub_app;
grant update (member_id) on hub.identity to hub_app;
grant update (preferred_name) on hub.identity to hub_app;
grant update (seal_id) on hub.identity to hub_app;
grant update (version) on hub.identity to hub_app;
grant delete, select on hub.identity to hub_derive;
grant select (person_id) on hub.identity to hub_derive;
grant update (seal_id) on hub.identity to hub_derive;
grant select (date_of_birth) on hub.identity to hub_system;
grant select (id) on hub.identity to hub_system;
grant select (person_id) on hub.identity to hub_system;
grant select on hub.identity_fact to hub_app;
grant delete, insert, select on hub.identity_fact to hub_derive;
grant select (person_id) on hub.identity_fact to hub_derive;
grant select on hub.identity_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.informed to hub_app;
grant update ("on") on hub.informed to hub_app;
grant update (at) on hub.informed to hub_app;
grant update (how) on hub.informed to hub_app;
grant update (language) on hub.informed to hub_app;
grant update (member_id) on hub.informed to hub_app;
grant update (seal_id) on hub.informed to hub_app;
grant update (version) on hub.informed to hub_app;
grant delete, select on hub.informed to hub_derive;
grant select (person_id) on hub.informed to hub_derive;
grant update (seal_id) on hub.informed to hub_derive;
grant select on hub.informed_fact to hub_app;
grant delete, insert, select on hub.informed_fact to hub_derive;
grant select (person_id) on hub.informed_fact to hub_derive;
grant select on hub.informed_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.intelligence to hub_app;
grant update (ask) on hub.intelligence to hub_app;
grant update (at) on hub.intelligence to hub_app;
grant update (member_id) on hub.intelligence to hub_app;
grant update (received_on) on hub.intelligence to hub_app;
grant update (seal_id) on hub.intelligence to hub_app;
grant update (text) on hub.intelligence to hub_app;
grant update (version) on hub.intelligence to hub_app;
grant delete, select on hub.intelligence to hub_derive;
grant select (person_id) on hub.intelligence to hub_derive;
grant update (seal_id) on hub.intelligence to hub_derive;
grant select on hub.intelligence_fact to hub_app;
grant delete, insert, select on hub.intelligence_fact to hub_derive;
grant select (person_id) on hub.intelligence_fact to hub_derive;
grant select on hub.intelligence_record to hub_app; -- view, security_invoker=true
grant select on hub.ladder_rung to hub_app;
grant select on hub.ladder_rung to hub_system;
grant insert, select on hub.learning to hub_app;
grant update (at) on hub.learning to hub_app;
grant update (attainment) on hub.learning to hub_app;
grant update (development_plan) on hub.learning to hub_app;
grant update (learning_needs) on hub.learning to hub_app;
grant update (member_id) on hub.learning to hub_app;
grant update (recorded_on) on hub.learning to hub_app;
grant update (seal_id) on hub.learning to hub_app;
grant update (version) on hub.learning to hub_app;
grant delete, select on hub.learning to hub_derive;
grant select (person_id) on hub.learning to hub_derive;
grant update (seal_id) on hub.learning to hub_derive;
grant select on hub.learning_fact to hub_app;
grant delete, insert, select on hub.learning_fact to hub_derive;
grant select (person_id) on hub.learning_fact to hub_derive;
grant select on hub.learning_record to hub_app; -- view, security_invoker=true
grant insert on hub.ledger to hub_app;
grant select on hub.ledger to hub_derive;
grant select on hub.ledger to hub_system;
grant insert on hub.ledger_line to hub_app;
grant select on hub.ledger_line to hub_derive;
grant select on hub.ledger_line to hub_system;
grant insert, select on hub.ledger_seal to hub_system;
grant insert on hub.ledger_terms to hub_app;
grant select on hub.ledger_terms to hub_derive;
grant select on hub.ledger_terms to hub_system;
grant insert on hub.ledger_writer to hub_app;
grant select on hub.ledger_writer to hub_system;
grant insert, select on hub.leisure_session to hub_app;
grant update ("on") on hub.leisure_session to hub_app;
grant update (activity) on hub.leisure_session to hub_app;
grant update (at) on hub.leisure_session to hub_app;
grant update (attendance) on hub.leisure_session to hub_app;
grant update (kind) on hub.leisure_session to hub_app;
grant update (member_id) on hub.leisure_session to hub_app;
grant update (note) on hub.leisure_session to hub_app;
grant update (seal_id) on hub.leisure_session to hub_app;
grant update (version) on hub.leisure_session to hub_app;
grant delete, select on hub.leisure_session to hub_derive;
grant select (person_id) on hub.leisure_session to hub_derive;
grant update (seal_id) on hub.leisure_session to hub_derive;
grant select on hub.leisure_session_fact to hub_app;
grant delete, insert, select on hub.leisure_session_fact to hub_derive;
grant select (person_id) on hub.leisure_session_fact to hub_derive;
grant select on hub.leisure_session_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.medicine to hub_app;
grant update (at) on hub.medicine to hub_app;
grant update (days_supplied) on hub.medicine to hub_app;
grant update (dose) on hub.medicine to hub_app;
grant update (member_id) on hub.medicine to hub_app;
grant update (name) on hub.medicine to hub_app;
grant update (note) on hub.medicine to hub_app;
grant update (seal_id) on hub.medicine to hub_app;
grant update (taken_daily) on hub.medicine to hub_app;
grant update (version) on hub.medicine to hub_app;
grant delete, select on hub.medicine to hub_derive;
grant select (person_id) on hub.medicine to hub_derive;
grant update (seal_id) on hub.medicine to hub_derive;
grant select on hub.medicine_fact to hub_app;
grant delete, insert, select on hub.medicine_fact to hub_derive;
grant select (person_id) on hub.medicine_fact to hub_derive;
grant select on hub.medicine_record to hub_app; -- view, security_invoker=true
grant insert, select, update on hub.member to hub_app;
grant delete, select on hub.member to hub_derive;
grant select on hub.member to hub_system;
grant insert, select on hub.need to hub_app;
grant update (at) on hub.need to hub_app;
grant update (headline) on hub.need to hub_app;
grant update (member_id) on hub.need to hub_app;
grant update (recorded_on) on hub.need to hub_app;
grant update (seal_id) on hub.need to hub_app;
grant update (status) on hub.need to hub_app;
grant update (version) on hub.need to hub_app;
grant delete, select on hub.need to hub_derive;
grant select (person_id) on hub.need to hub_derive;
grant update (seal_id) on hub.need to hub_derive;
grant insert, select on hub.need_content to hub_app;
grant update (at) on hub.need_content to hub_app;
grant update (category) on hub.need_content to hub_app;
grant update (member_id) on hub.need_content to hub_app;
grant update (pathway) on hub.need_content to hub_app;
grant update (seal_id) on hub.need_content to hub_app;
grant update (text) on hub.need_content to hub_app;
grant update (version) on hub.need_content to hub_app;
grant delete, select on hub.need_content to hub_derive;
grant select (person_id) on hub.need_content to hub_derive;
grant update (seal_id) on hub.need_content to hub_derive;
grant select (id) on hub.need_content to hub_system;
grant select (pathway) on hub.need_content to hub_system;
grant select (person_id) on hub.need_content to hub_system;
grant select on hub.need_content_record to hub_app; -- view, security_invoker=true
grant select on hub.need_fact to hub_app;
grant delete, insert, select on hub.need_fact to hub_derive;
grant select (person_id) on hub.need_fact to hub_derive;
grant select (id) on hub.need_fact to hub_system;
grant select (person_id) on hub.need_fact to hub_system;
grant select (status) on hub.need_fact to hub_system;
grant select on hub.need_record to hub_app; -- view, security_invoker=true
grant insert on hub.outbox to hub_app;
grant delete, insert on hub.outbox to hub_derive;
grant select (person_id) on hub.outbox to hub_derive;
grant insert, select, update on hub.outbox to hub_system;
grant insert, select on hub.own_words to hub_app;
grant update (at) on hub.own_words to hub_app;
grant update (kind) on hub.own_words to hub_app;
grant update (language) on hub.own_words to hub_app;
grant update (member_id) on hub.own_words to hub_app;
grant update (recorded_on) on hub.own_words to hub_app;
grant update (seal_id) on hub.own_words to hub_app;
grant update (text) on hub.own_words to hub_app;
grant update (version) on hub.own_words to hub_app;
grant delete, select on hub.own_words to hub_derive;
grant select (person_id) on hub.own_words to hub_derive;
grant update (seal_id) on hub.own_words to hub_derive;
grant select on hub.own_words_fact to hub_app;
grant delete, insert, select on hub.own_words_fact to hub_derive;
grant select (person_id) on hub.own_words_fact to hub_derive;
grant select on hub.own_words_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.panel_paper to hub_app;
grant update (at) on hub.panel_paper to hub_app;
grant update (attended) on hub.panel_paper to hub_app;
grant update (decision) on hub.panel_paper to hub_app;
grant update (headline) on hub.panel_paper to hub_app;
grant update (meeting_on) on hub.panel_paper to hub_app;
grant update (member_id) on hub.panel_paper to hub_app;
grant update (seal_id) on hub.panel_paper to hub_app;
grant update (took_part) on hub.panel_paper to hub_app;
grant update (version) on hub.panel_paper to hub_app;
grant delete, select on hub.panel_paper to hub_derive;
grant select (person_id) on hub.panel_paper to hub_derive;
grant update (seal_id) on hub.panel_paper to hub_derive;
grant insert, select on hub.panel_paper_content to hub_app;
grant update (at) on hub.panel_paper_content to hub_app;
grant update (category) on hub.panel_paper_content to hub_app;
grant update (member_id) on hub.panel_paper_content to hub_app;
grant update (reasons) on hub.panel_paper_content to hub_app;
grant update (seal_id) on hub.panel_paper_content to hub_app;
grant update (text) on hub.panel_paper_content to hub_app;
grant update (their_words) on hub.panel_paper_content to hub_app;
grant update (version) on hub.panel_paper_content to hub_app;
grant delete, select on hub.panel_paper_content to hub_derive;
grant select (person_id) on hub.panel_paper_content to hub_derive;
grant update (seal_id) on hub.panel_paper_content to hub_derive;
grant select on hub.panel_paper_content_record to hub_app; -- view, security_invoker=true
grant select on hub.panel_paper_fact to hub_app;
grant delete, insert, select on hub.panel_paper_fact to hub_derive;
grant select (person_id) on hub.panel_paper_fact to hub_derive;
grant select on hub.panel_paper_record to hub_app; -- view, security_invoker=true
grant select on hub.panel_partner to hub_app;
grant select on hub.panel_partner to hub_derive;
grant select on hub.panel_partner to hub_system;
grant insert, select on hub.parental_responsibility to hub_app;
grant update ("from") on hub.parental_responsibility to hub_app;
grant update (agency) on hub.parental_responsibility to hub_app;
grant update (at) on hub.parental_responsibility to hub_app;
grant update (basis) on hub.parental_responsibility to hub_app;
grant update (holder) on hub.parental_responsibility to hub_app;
grant update (kind) on hub.parental_responsibility to hub_app;
grant update (member_id) on hub.parental_responsibility to hub_app;
grant update (seal_id) on hub.parental_responsibility to hub_app;
grant update (until) on hub.parental_responsibility to hub_app;
grant update (version) on hub.parental_responsibility to hub_app;
grant delete, select on hub.parental_responsibility to hub_derive;
grant select (person_id) on hub.parental_responsibility to hub_derive;
grant update (seal_id) on hub.parental_responsibility to hub_derive;
grant select on hub.parental_responsibility_fact to hub_app;
grant delete, insert, select on hub.parental_responsibility_fact to hub_derive;
grant select (person_id) on hub.parental_responsibility_fact to hub_derive;
grant select on hub.parental_responsibility_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.participation to hub_app;
grant update ("on") on hub.participation to hub_app;
grant update (answer) on hub.participation to hub_app;
grant update (asked_by) on hub.participation to hub_app;
grant update (at) on hub.participation to hub_app;
grant update (format) on hub.participation to hub_app;
grant update (how) on hub.participation to hub_app;
grant update (language) on hub.participation to hub_app;
grant update (member_id) on hub.participation to hub_app;
grant update (rights_explained) on hub.participation to hub_app;
grant update (seal_id) on hub.participation to hub_app;
grant update (version) on hub.participation to hub_app;
grant update (wording_version) on hub.participation to hub_app;
grant delete, select on hub.participation to hub_derive;
grant select (person_id) on hub.participation to hub_derive;
grant update (seal_id) on hub.participation to hub_derive;
grant select ("on") on hub.participation to hub_system;
grant select (answer) on hub.participation to hub_system;
grant select (id) on hub.participation to hub_system;
grant select (person_id) on hub.participation to hub_system;
grant select on hub.participation_fact to hub_app;
grant delete, insert, select on hub.participation_fact to hub_derive;
grant select (person_id) on hub.participation_fact to hub_derive;
grant select on hub.participation_record to hub_app; -- view, security_invoker=true
grant select on hub.partner to hub_app;
grant select on hub.partner to hub_derive;
grant select on hub.partner to hub_system;
grant select on hub.partnership to hub_app;
grant select on hub.partnership to hub_derive;
grant select on hub.partnership to hub_system;
grant select on hub.party_mask to hub_app;
grant select on hub.party_mask to hub_derive;
grant select on hub.party_mask to hub_system;
grant select on hub.party_rule to hub_app; -- view, security_invoker=true
grant select on hub.party_rule to hub_derive; -- view, security_invoker=true
grant select on hub.party_rule to hub_system; -- view, security_invoker=true
grant insert, select, update on hub.person_head to hub_app;
grant delete, select on hub.person_head to hub_derive;
grant select (person_id) on hub.person_head to hub_derive;
grant update (home_agency) on hub.person_head to hub_derive;
grant update (joined_with) on hub.person_head to hub_derive;
grant update (kept) on hub.person_head to hub_derive;
grant select on hub.person_head to hub_system;
grant update (opened_at) on hub.person_head to hub_system;
grant insert on hub.person_key to hub_app;
grant delete on hub.person_key to hub_derive;
grant select (person_id) on hub.person_key to hub_derive;
grant insert, select on hub.person_reference to hub_app;
grant update (at) on hub.person_reference to hub_app;
grant update (category) on hub.person_reference to hub_app;
grant update (ended_on) on hub.person_reference to hub_app;
grant update (member_id) on hub.person_reference to hub_app;
grant update (recorded_on) on hub.person_reference to hub_app;
grant update (scheme) on hub.person_reference to hub_app;
grant update (seal_id) on hub.person_reference to hub_app;
grant update (value) on hub.person_reference to hub_app;
grant update (version) on hub.person_reference to hub_app;
grant delete, select on hub.person_reference to hub_derive;
grant select (person_id) on hub.person_reference to hub_derive;
grant update (seal_id) on hub.person_reference to hub_derive;
grant select on hub.person_reference_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.plan to hub_app;
grant update (at) on hub.plan to hub_app;
grant update (closed_on) on hub.plan to hub_app;
grant update (member_id) on hub.plan to hub_app;
grant update (opened_on) on hub.plan to hub_app;
grant update (seal_id) on hub.plan to hub_app;
grant update (status) on hub.plan to hub_app;
grant update (version) on hub.plan to hub_app;
grant delete, select on hub.plan to hub_derive;
grant select (person_id) on hub.plan to hub_derive;
grant update (seal_id) on hub.plan to hub_derive;
grant select (closed_on) on hub.plan to hub_system;
grant select (person_id) on hub.plan to hub_system;
grant select on hub.plan_fact to hub_app;
grant delete, insert, select on hub.plan_fact to hub_derive;
grant select (person_id) on hub.plan_fact to hub_derive;
grant select on hub.plan_record to hub_app; -- view, security_invoker=true
grant select on hub.plan_slice to hub_app;
grant delete, insert, select on hub.plan_slice to hub_derive;
grant select (person_id) on hub.plan_slice to hub_derive;
grant insert, select on hub.police_request to hub_app;
grant update (asked_on) on hub.police_request to hub_app;
grant update (at) on hub.police_request to hub_app;
grant update (categories) on hub.police_request to hub_app;
grant update (closes_at) on hub.police_request to hub_app;
grant update (decided_by) on hub.police_request to hub_app;
grant update (decided_on) on hub.police_request to hub_app;
grant update (force) on hub.police_request to hub_app;
grant update (member_id) on hub.police_request to hub_app;
grant update (note) on hub.police_request to hub_app;
grant update (offence) on hub.police_request to hub_app;
grant update (officer) on hub.police_request to hub_app;
grant update (opened) on hub.police_request to hub_app;
grant update (reason) on hub.police_request to hub_app;
grant update (seal_id) on hub.police_request to hub_app;
grant update (state) on hub.police_request to hub_app;
grant update (version) on hub.police_request to hub_app;
grant delete, select on hub.police_request to hub_derive;
grant select (person_id) on hub.police_request to hub_derive;
grant update (seal_id) on hub.police_request to hub_derive;
grant select (person_id) on hub.police_request to hub_system;
grant select (state) on hub.police_request to hub_system;
grant select on hub.police_request_fact to hub_app;
grant delete, insert, select on hub.police_request_fact to hub_derive;
grant select (person_id) on hub.police_request_fact to hub_derive;
grant select on hub.police_request_record to hub_app; -- view, security_invoker=true
grant select on hub.protocol to hub_app;
grant select on hub.protocol to hub_derive;
grant update (valid_from) on hub.protocol to hub_derive;
grant update (valid_until) on hub.protocol to hub_derive;
grant select on hub.protocol to hub_system;
grant select on hub.protocol_review to hub_app;
grant insert, select on hub.protocol_review to hub_derive;
grant select on hub.protocol_review to hub_system;
grant select on hub.protocol_supersession to hub_app;
grant insert, select on hub.protocol_supersession to hub_derive;
grant select on hub.protocol_supersession to hub_system;
grant insert, select on hub.record_seal to hub_app;
grant update (at) on hub.record_seal to hub_app;
grant update (category) on hub.record_seal to hub_app;
grant update (member_id) on hub.record_seal to hub_app;
grant update (nouns) on hub.record_seal to hub_app;
grant update (reason) on hub.record_seal to hub_app;
grant update (row_id) on hub.record_seal to hub_app;
grant update (seal_id) on hub.record_seal to hub_app;
grant update (sealed_by) on hub.record_seal to hub_app;
grant update (sealed_on) on hub.record_seal to hub_app;
grant update (type) on hub.record_seal to hub_app;
grant update (unsealed_on) on hub.record_seal to hub_app;
grant update (version) on hub.record_seal to hub_app;
grant delete, select on hub.record_seal to hub_derive;
grant select (person_id) on hub.record_seal to hub_derive;
grant update (seal_id) on hub.record_seal to hub_derive;
grant select on hub.record_seal_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.referral to hub_app;
grant update (at) on hub.referral to hub_app;
grant update (authority) on hub.referral to hub_app;
grant update (lead_professional) on hub.referral to hub_app;
grant update (member_id) on hub.referral to hub_app;
grant update (point) on hub.referral to hub_app;
grant update (reason) on hub.referral to hub_app;
grant update (referred_on) on hub.referral to hub_app;
grant update (seal_id) on hub.referral to hub_app;
grant update (triggered_on) on hub.referral to hub_app;
grant update (version) on hub.referral to hub_app;
grant delete, select on hub.referral to hub_derive;
grant select (person_id) on hub.referral to hub_derive;
grant update (seal_id) on hub.referral to hub_derive;
grant select on hub.referral_fact to hub_app;
grant delete, insert, select on hub.referral_fact to hub_derive;
grant select (person_id) on hub.referral_fact to hub_derive;
grant select on hub.referral_record to hub_app; -- view, security_invoker=true
grant select on hub.rehearsal to hub_app;
grant delete, insert, select on hub.rehearsal to hub_derive;
grant select (person_id) on hub.rehearsal to hub_derive;
grant insert, select on hub.request to hub_app;
grant delete on hub.request to hub_derive;
grant select (person_id) on hub.request to hub_derive;
grant select on hub.retention_hold to hub_system;
grant insert, select on hub.risk_assessment to hub_app;
grant update (assessed_on) on hub.risk_assessment to hub_app;
grant update (at) on hub.risk_assessment to hub_app;
grant update (level) on hub.risk_assessment to hub_app;
grant update (mappa) on hub.risk_assessment to hub_app;
grant update (member_id) on hub.risk_assessment to hub_app;
grant update (review_on) on hub.risk_assessment to hub_app;
grant update (safe_working) on hub.risk_assessment to hub_app;
grant update (seal_id) on hub.risk_assessment to hub_app;
grant update (summary) on hub.risk_assessment to hub_app;
grant update (version) on hub.risk_assessment to hub_app;
grant delete, select on hub.risk_assessment to hub_derive;
grant select (person_id) on hub.risk_assessment to hub_derive;
grant update (seal_id) on hub.risk_assessment to hub_derive;
grant select on hub.risk_assessment_fact to hub_app;
grant delete, insert, select on hub.risk_assessment_fact to hub_derive;
grant select (person_id) on hub.risk_assessment_fact to hub_derive;
grant select on hub.risk_assessment_record to hub_app; -- view, security_invoker=true
grant select on hub.rule to hub_app;
grant select on hub.rule to hub_derive;
grant select on hub.rule to hub_system;
grant insert, select on hub.safeguarding to hub_app;
grant update (ask) on hub.safeguarding to hub_app;
grant update (at) on hub.safeguarding to hub_app;
grant update (kind) on hub.safeguarding to hub_app;
grant update (member_id) on hub.safeguarding to hub_app;
grant update (seal_id) on hub.safeguarding to hub_app;
grant update (since) on hub.safeguarding to hub_app;
grant update (text) on hub.safeguarding to hub_app;
grant update (until) on hub.safeguarding to hub_app;
grant update (version) on hub.safeguarding to hub_app;
grant delete, select on hub.safeguarding to hub_derive;
grant select (person_id) on hub.safeguarding to hub_derive;
grant update (seal_id) on hub.safeguarding to hub_derive;
grant select (person_id) on hub.safeguarding to hub_system;
grant select (until) on hub.safeguarding to hub_system;
grant select on hub.safeguarding_fact to hub_app;
grant delete, insert, select on hub.safeguarding_fact to hub_derive;
grant select (person_id) on hub.safeguarding_fact to hub_derive;
grant select on hub.safeguarding_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.same_person to hub_app;
grant update (agreed_by) on hub.same_person to hub_app;
grant update (agreed_on) on hub.same_person to hub_app;
grant update (at) on hub.same_person to hub_app;
grant update (basis) on hub.same_person to hub_app;
grant update (kept) on hub.same_person to hub_app;
grant update (member_id) on hub.same_person to hub_app;
grant update (other_record) on hub.same_person to hub_app;
grant update (proposed_by) on hub.same_person to hub_app;
grant update (proposed_on) on hub.same_person to hub_app;
grant update (proposer) on hub.same_person to hub_app;
grant update (seal_id) on hub.same_person to hub_app;
grant update (settled_by) on hub.same_person to hub_app;
grant update (settled_on) on hub.same_person to hub_app;
grant update (stands) on hub.same_person to hub_app;
grant update (version) on hub.same_person to hub_app;
grant delete, insert, select on hub.same_person to hub_derive;
grant select (person_id) on hub.same_person to hub_derive;
grant update (at) on hub.same_person to hub_derive;
grant update (member_id) on hub.same_person to hub_derive;
grant update (seal_id) on hub.same_person to hub_derive;
grant update (settled_by) on hub.same_person to hub_derive;
grant update (settled_on) on hub.same_person to hub_derive;
grant update (stands) on hub.same_person to hub_derive;
grant update (version) on hub.same_person to hub_derive;
grant select (person_id) on hub.same_person to hub_system;
grant select (stands) on hub.same_person to hub_system;
grant select on hub.same_person_record to hub_app; -- view, security_invoker=true
grant insert, select, update on hub.seat to hub_app;
grant delete, insert, select on hub.seat to hub_derive;
grant select (person_id) on hub.seat to hub_derive;
grant update (valid_until) on hub.seat to hub_derive;
grant insert, select on hub.seat to hub_system;
grant insert, select on hub.sensitive_flag to hub_app;
grant update (at) on hub.sensitive_flag to hub_app;
grant update (kind) on hub.sensitive_flag to hub_app;
grant update (member_id) on hub.sensitive_flag to hub_app;
grant update (note) on hub.sensitive_flag to hub_app;
grant update (recorded_on) on hub.sensitive_flag to hub_app;
grant update (seal_id) on hub.sensitive_flag to hub_app;
grant update (version) on hub.sensitive_flag to hub_app;
grant delete, select on hub.sensitive_flag to hub_derive;
grant select (person_id) on hub.sensitive_flag to hub_derive;
grant update (seal_id) on hub.sensitive_flag to hub_derive;
grant select on hub.sensitive_flag_fact to hub_app;
grant delete, insert, select on hub.sensitive_flag_fact to hub_derive;
grant select (person_id) on hub.sensitive_flag_fact to hub_derive;
grant select on hub.sensitive_flag_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.sharing_consent to hub_app;
grant update (agency) on hub.sharing_consent to hub_app;
grant update (at) on hub.sharing_consent to hub_app;
grant update (category) on hub.sharing_consent to hub_app;
grant update (decided_by) on hub.sharing_consent to hub_app;
grant update (format) on hub.sharing_consent to hub_app;
grant update (given_on) on hub.sharing_consent to hub_app;
grant update (holders) on hub.sharing_consent to hub_app;
grant update (language) on hub.sharing_consent to hub_app;
grant update (member_id) on hub.sharing_consent to hub_app;
grant update (review_by) on hub.sharing_consent to hub_app;
grant update (seal_id) on hub.sharing_consent to hub_app;
grant update (state) on hub.sharing_consent to hub_app;
grant update (version) on hub.sharing_consent to hub_app;
grant update (withdrawn_on) on hub.sharing_consent to hub_app;
grant update (wording) on hub.sharing_consent to hub_app;
grant update (wording_version) on hub.sharing_consent to hub_app;
grant delete, select on hub.sharing_consent to hub_derive;
grant select (person_id) on hub.sharing_consent to hub_derive;
grant update (seal_id) on hub.sharing_consent to hub_derive;
grant select (agency) on hub.sharing_consent to hub_system;
grant select (at) on hub.sharing_consent to hub_system;
grant select (category) on hub.sharing_consent to hub_system;
grant select (given_on) on hub.sharing_consent to hub_system;
grant select (id) on hub.sharing_consent to hub_system;
grant select (owner_agency) on hub.sharing_consent to hub_system;
grant select (person_id) on hub.sharing_consent to hub_system;
grant select (review_by) on hub.sharing_consent to hub_system;
grant select (state) on hub.sharing_consent to hub_system;
grant select (version) on hub.sharing_consent to hub_system;
grant select (withdrawn_on) on hub.sharing_consent to hub_system;
grant select on hub.sharing_consent_fact to hub_app;
grant delete, insert, select on hub.sharing_consent_fact to hub_derive;
grant select (person_id) on hub.sharing_consent_fact to hub_derive;
grant select on hub.sharing_consent_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.sharing_objection to hub_app;
grant update (answered_by) on hub.sharing_objection to hub_app;
grant update (answered_on) on hub.sharing_objection to hub_app;
grant update (asked_by) on hub.sharing_objection to hub_app;
grant update (asked_on) on hub.sharing_objection to hub_app;
grant update (asker) on hub.sharing_objection to hub_app;
grant update (at) on hub.sharing_objection to hub_app;
grant update (basis) on hub.sharing_objection to hub_app;
grant update (category) on hub.sharing_objection to hub_app;
grant update (due_on) on hub.sharing_objection to hub_app;
grant update (grounds) on hub.sharing_objection to hub_app;
grant update (member_id) on hub.sharing_objection to hub_app;
grant update (reason) on hub.sharing_objection to hub_app;
grant update (seal_id) on hub.sharing_objection to hub_app;
grant update (state) on hub.sharing_objection to hub_app;
grant update (version) on hub.sharing_objection to hub_app;
grant delete, select on hub.sharing_objection to hub_derive;
grant select (person_id) on hub.sharing_objection to hub_derive;
grant update (seal_id) on hub.sharing_objection to hub_derive;
grant select (person_id) on hub.sharing_objection to hub_system;
grant select (state) on hub.sharing_objection to hub_system;
grant select on hub.sharing_objection_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.signatory to hub_app;
grant update (valid_until) on hub.signatory to hub_app;
grant insert, select on hub.signature to hub_app;
grant insert, select on hub.signature to hub_derive;
grant update (valid_until) on hub.signature to hub_derive;
grant select on hub.signature to hub_system;
grant select on hub.signature_withdrawal to hub_app;
grant insert, select on hub.signature_withdrawal to hub_derive;
grant select on hub.signature_withdrawal to hub_system;
grant insert, select on hub.statutory_contact to hub_app;
grant update ("on") on hub.statutory_contact to hub_app;
grant update (at) on hub.statutory_contact to hub_app;
grant update (attendance) on hub.statutory_contact to hub_app;
grant update (kind) on hub.statutory_contact to hub_app;
grant update (member_id) on hub.statutory_contact to hub_app;
grant update (note) on hub.statutory_contact to hub_app;
grant update (seal_id) on hub.statutory_contact to hub_app;
grant update (version) on hub.statutory_contact to hub_app;
grant delete, select on hub.statutory_contact to hub_derive;
grant select (person_id) on hub.statutory_contact to hub_derive;
grant update (seal_id) on hub.statutory_contact to hub_derive;
grant select on hub.statutory_contact_fact to hub_app;
grant delete, insert, select on hub.statutory_contact_fact to hub_derive;
grant select (person_id) on hub.statutory_contact_fact to hub_derive;
grant select on hub.statutory_contact_record to hub_app; -- view, security_invoker=true
grant insert, select on hub.substance_treatment to hub_app;
grant update (at) on hub.substance_treatment to hub_app;
grant update (kind) on hub.substance_treatment to hub_app;
grant update (member_id) on hub.substance_treatment to hub_app;
grant update (seal_id) on hub.substance_treatment to hub_app;
grant update (started_on) on hub.substance_treatment to hub_app;
grant update (status) on hub.substance_treatment to hub_app;
grant update (text) on hub.substance_treatment to hub_app;
grant update (version) on hub.substance_treatment to hub_app;
grant delete, select on hub.substance_treatment to hub_derive;
grant select (person_id) on hub.substance_treatment to hub_derive;
grant update (seal_id) on hub.substance_treatment to hub_derive;
grant select on hub.substance_treatment_fact to hub_app;
grant delete, insert, select on hub.substance_treatment_fact to hub_derive;
grant select (person_id) on hub.substance_treatment_fact to hub_derive;
grant select on hub.substance_treatment_record to hub_app; -- view, security_invoker=true
grant delete on hub.timer to hub_derive;
grant select (person_id) on hub.timer to hub_derive;
grant delete, insert, select, update on hub.timer to hub_system;
grant select on hub.withdrawal_notice to hub_app;
grant update (acknowledged_on) on hub.withdrawal_notice to hub_app;
grant update (at) on hub.withdrawal_notice to hub_app;
grant update (basis) on hub.withdrawal_notice to hub_app;
grant update (category) on hub.withdrawal_notice to hub_app;
grant update (consent) on hub.withdrawal_notice to hub_app;
grant update (consent_version) on hub.withdrawal_notice to hub_app;
grant update (deed) on hub.withdrawal_notice to hub_app;
grant update (due_on) on hub.withdrawal_notice to hub_app;
grant update (last_received_on) on hub.withdrawal_notice to hub_app;
grant update (member_id) on hub.withdrawal_notice to hub_app;
grant update (note) on hub.withdrawal_notice to hub_app;
grant update (seal_id) on hub.withdrawal_notice to hub_app;
grant update (version) on hub.withdrawal_notice to hub_app;
grant update (withdrawn_on) on hub.withdrawal_notice to hub_app;
grant delete, select on hub.withdrawal_notice to hub_derive;
grant select (person_id) on hub.withdrawal_notice to hub_derive;
grant update (seal_id) on hub.withdrawal_notice to hub_derive;
grant insert, select on hub.withdrawal_notice to hub_system;
grant select (acknowledged_on) on hub.withdrawal_notice to hub_system;
grant select (person_id) on hub.withdrawal_notice to hub_system;
grant select on hub.withdrawal_notice_record to hub_app; -- view, security_invoker=true
grant delete, insert, select, update on portal.session to hub_portal;

-- Functions: owner, security mode and settings, who may execute
alter function bullmq.add_flow(jsonb) owner to hub_queue;
alter function bullmq.add_flow(jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.add_flow(jsonb) to public;
alter function bullmq.add_flow_unlocked(jsonb) owner to hub_queue;
alter function bullmq.add_flow_unlocked(jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.add_flow_unlocked(jsonb) to public;
alter function bullmq.add_job(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) owner to hub_queue;
alter function bullmq.add_job(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.add_job(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) to public;
alter function bullmq.add_job_scheduler(text,text,bigint,jsonb,jsonb,jsonb,jsonb,bigint,text) owner to hub_queue;
alter function bullmq.add_job_scheduler(text,text,bigint,jsonb,jsonb,jsonb,jsonb,bigint,text) security invoker set search_path = bullmq;
grant execute on function bullmq.add_job_scheduler(text,text,bigint,jsonb,jsonb,jsonb,jsonb,bigint,text) to public;
alter function bullmq.add_job_unlocked(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) owner to hub_queue;
alter function bullmq.add_job_unlocked(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.add_job_unlocked(text,text,text,jsonb,jsonb,integer,bigint,bigint,integer,text,text,text,text,text,boolean) to public;
alter function bullmq.add_jobs_bulk(text,jsonb) owner to hub_queue;
alter function bullmq.add_jobs_bulk(text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.add_jobs_bulk(text,jsonb) to public;
alter function bullmq.add_jobs_bulk_unlocked(text,jsonb) owner to hub_queue;
alter function bullmq.add_jobs_bulk_unlocked(text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.add_jobs_bulk_unlocked(text,jsonb) to public;
alter function bullmq.apply_retention(text,text,bullmq.job_state,bigint,boolean,bigint,integer) owner to hub_queue;
alter function bullmq.apply_retention(text,text,bullmq.job_state,bigint,boolean,bigint,integer) security invoker set search_path = bullmq;
grant execute on function bullmq.apply_retention(text,text,bullmq.job_state,bigint,boolean,bigint,integer) to public;
alter function bullmq.change_delay(text,text,bigint,bigint) owner to hub_queue;
alter function bullmq.change_delay(text,text,bigint,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.change_delay(text,text,bigint,bigint) to public;
alter function bullmq.change_priority(text,text,integer,boolean) owner to hub_queue;
alter function bullmq.change_priority(text,text,integer,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.change_priority(text,text,integer,boolean) to public;
alter function bullmq.clean(text,text,bigint,integer) owner to hub_queue;
alter function bullmq.clean(text,text,bigint,integer) security invoker set search_path = bullmq;
grant execute on function bullmq.clean(text,text,bigint,integer) to public;
alter function bullmq.collect_metrics(text,text,integer,bigint) owner to hub_queue;
alter function bullmq.collect_metrics(text,text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.collect_metrics(text,text,integer,bigint) to public;
alter function bullmq.dedup_finalize(text,text,text,bigint) owner to hub_queue;
alter function bullmq.dedup_finalize(text,text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.dedup_finalize(text,text,text,bigint) to public;
alter function bullmq.dedup_on_removal(text,text,text) owner to hub_queue;
alter function bullmq.dedup_on_removal(text,text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.dedup_on_removal(text,text,text) to public;
alter function bullmq.dedup_store_next(text,text,text,text,boolean,text,jsonb,jsonb) owner to hub_queue;
alter function bullmq.dedup_store_next(text,text,text,text,boolean,text,jsonb,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.dedup_store_next(text,text,text,text,boolean,text,jsonb,jsonb) to public;
alter function bullmq.deduplicate_job(text,jsonb,text,bigint,text,jsonb,jsonb) owner to hub_queue;
alter function bullmq.deduplicate_job(text,jsonb,text,bigint,text,jsonb,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.deduplicate_job(text,jsonb,text,bigint,text,jsonb,jsonb) to public;
alter function bullmq.drain(text,boolean) owner to hub_queue;
alter function bullmq.drain(text,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.drain(text,boolean) to public;
alter function bullmq.extend_lock(text,text,text,bigint,bigint) owner to hub_queue;
alter function bullmq.extend_lock(text,text,text,bigint,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.extend_lock(text,text,text,bigint,bigint) to public;
alter function bullmq.get_range(text,text,integer,integer,boolean) owner to hub_queue;
alter function bullmq.get_range(text,text,integer,integer,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.get_range(text,text,integer,integer,boolean) to public;
alter function bullmq.handle_child_failure(text,text,text,bigint) owner to hub_queue;
alter function bullmq.handle_child_failure(text,text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.handle_child_failure(text,text,text,bigint) to public;
alter function bullmq.handle_duplicated_job(text,text,text,text,text,bigint,boolean) owner to hub_queue;
alter function bullmq.handle_duplicated_job(text,text,text,text,text,bigint,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.handle_duplicated_job(text,text,text,text,text,bigint,boolean) to public;
alter function bullmq.job_id_seq_name(text) owner to hub_queue;
alter function bullmq.job_id_seq_name(text) security invoker;
grant execute on function bullmq.job_id_seq_name(text) to public;
alter function bullmq.lock_finalization_queues(text,text) owner to hub_queue;
alter function bullmq.lock_finalization_queues(text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.lock_finalization_queues(text,text) to public;
alter function bullmq.lock_producer_queues(jsonb) owner to hub_queue;
alter function bullmq.lock_producer_queues(jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.lock_producer_queues(jsonb) to public;
alter function bullmq.move_active_to_wait(text,text,text,bigint) owner to hub_queue;
alter function bullmq.move_active_to_wait(text,text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_active_to_wait(text,text,text,bigint) to public;
alter function bullmq.move_parent_to_wait(text,text,bigint) owner to hub_queue;
alter function bullmq.move_parent_to_wait(text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_parent_to_wait(text,text,bigint) to public;
alter function bullmq.move_stalled_jobs_to_wait(text,integer,bigint,bigint) owner to hub_queue;
alter function bullmq.move_stalled_jobs_to_wait(text,integer,bigint,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_stalled_jobs_to_wait(text,integer,bigint,bigint) to public;
alter function bullmq.move_to_active(text,text,bigint,bigint,text,integer,bigint) owner to hub_queue;
alter function bullmq.move_to_active(text,text,bigint,bigint,text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_active(text,text,bigint,bigint,text,integer,bigint) to public;
alter function bullmq.move_to_completed(text,text,text,jsonb,bigint,boolean,bigint,integer) owner to hub_queue;
alter function bullmq.move_to_completed(text,text,text,jsonb,bigint,boolean,bigint,integer) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_completed(text,text,text,jsonb,bigint,boolean,bigint,integer) to public;
alter function bullmq.move_to_completed_fetch(text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) owner to hub_queue;
alter function bullmq.move_to_completed_fetch(text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_completed_fetch(text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) to public;
alter function bullmq.move_to_delayed(text,text,text,bigint,bigint,boolean,text,jsonb) owner to hub_queue;
alter function bullmq.move_to_delayed(text,text,text,bigint,bigint,boolean,text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_delayed(text,text,text,bigint,bigint,boolean,text,jsonb) to public;
alter function bullmq.move_to_failed(text,text,text,text,jsonb,bigint,boolean,bigint,integer) owner to hub_queue;
alter function bullmq.move_to_failed(text,text,text,text,jsonb,bigint,boolean,bigint,integer) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_failed(text,text,text,text,jsonb,bigint,boolean,bigint,integer) to public;
alter function bullmq.move_to_failed_fetch(text,text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) owner to hub_queue;
alter function bullmq.move_to_failed_fetch(text,text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_failed_fetch(text,text,text,text,jsonb,bigint,boolean,bigint,integer,bigint,bigint,text,integer,bigint) to public;
alter function bullmq.move_to_waiting_children(text,text,text) owner to hub_queue;
alter function bullmq.move_to_waiting_children(text,text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.move_to_waiting_children(text,text,text) to public;
alter function bullmq.next_delay(text) owner to hub_queue;
alter function bullmq.next_delay(text) security invoker set search_path = bullmq;
grant execute on function bullmq.next_delay(text) to public;
alter function bullmq.next_job_id(text) owner to hub_queue;
alter function bullmq.next_job_id(text) security invoker set search_path = bullmq;
grant execute on function bullmq.next_job_id(text) to public;
alter function bullmq.next_signal(text,integer,bigint) owner to hub_queue;
alter function bullmq.next_signal(text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.next_signal(text,integer,bigint) to public;
alter function bullmq.obliterate(text,integer,boolean) owner to hub_queue;
alter function bullmq.obliterate(text,integer,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.obliterate(text,integer,boolean) to public;
alter function bullmq.pause(text,boolean) owner to hub_queue;
alter function bullmq.pause(text,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.pause(text,boolean) to public;
alter function bullmq.promote(text,text) owner to hub_queue;
alter function bullmq.promote(text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.promote(text,text) to public;
alter function bullmq.promote_jobs(text,integer) owner to hub_queue;
alter function bullmq.promote_jobs(text,integer) security invoker set search_path = bullmq;
grant execute on function bullmq.promote_jobs(text,integer) to public;
alter function bullmq.publish_event(text,text,jsonb) owner to hub_queue;
alter function bullmq.publish_event(text,text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.publish_event(text,text,jsonb) to public;
alter function bullmq.rate_limit_consume(text,bigint,bigint) owner to hub_queue;
alter function bullmq.rate_limit_consume(text,bigint,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.rate_limit_consume(text,bigint,bigint) to public;
alter function bullmq.rate_limit_effective(text,integer,bigint) owner to hub_queue;
alter function bullmq.rate_limit_effective(text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.rate_limit_effective(text,integer,bigint) to public;
alter function bullmq.rate_limit_ttl(text,integer,bigint) owner to hub_queue;
alter function bullmq.rate_limit_ttl(text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.rate_limit_ttl(text,integer,bigint) to public;
alter function bullmq.relay_delete_retained(text,text) owner to hub_queue;
alter function bullmq.relay_delete_retained(text,text) security invoker;
grant execute on function bullmq.relay_delete_retained(text,text) to public;
alter function bullmq.relay_get_counts(text) owner to hub_queue;
alter function bullmq.relay_get_counts(text) security invoker;
grant execute on function bullmq.relay_get_counts(text) to public;
alter function bullmq.relay_get_namespaces() owner to hub_queue;
alter function bullmq.relay_get_namespaces() security invoker;
grant execute on function bullmq.relay_get_namespaces() to public;
alter function bullmq.relay_get_nodes(text,integer,integer) owner to hub_queue;
alter function bullmq.relay_get_nodes(text,integer,integer) security invoker;
grant execute on function bullmq.relay_get_nodes(text,integer,integer) to public;
alter function bullmq.relay_get_patterns(text,integer,integer) owner to hub_queue;
alter function bullmq.relay_get_patterns(text,integer,integer) security invoker;
grant execute on function bullmq.relay_get_patterns(text,integer,integer) to public;
alter function bullmq.relay_get_retained(text,integer,integer) owner to hub_queue;
alter function bullmq.relay_get_retained(text,integer,integer) security invoker;
grant execute on function bullmq.relay_get_retained(text,integer,integer) to public;
alter function bullmq.relay_get_subscriptions(text,text,text,integer,integer) owner to hub_queue;
alter function bullmq.relay_get_subscriptions(text,text,text,integer,integer) security invoker;
grant execute on function bullmq.relay_get_subscriptions(text,text,text,integer,integer) to public;
alter function bullmq.relay_heartbeat(text,text,bigint) owner to hub_queue;
alter function bullmq.relay_heartbeat(text,text,bigint) security invoker;
grant execute on function bullmq.relay_heartbeat(text,text,bigint) to public;
alter function bullmq.relay_is_valid_id(text) owner to hub_queue;
alter function bullmq.relay_is_valid_id(text) security invoker;
grant execute on function bullmq.relay_is_valid_id(text) to public;
alter function bullmq.relay_match_topic(text[],text[]) owner to hub_queue;
alter function bullmq.relay_match_topic(text[],text[]) security invoker;
grant execute on function bullmq.relay_match_topic(text[],text[]) to public;
alter function bullmq.relay_ms(timestamp with time zone) owner to hub_queue;
alter function bullmq.relay_ms(timestamp with time zone) security invoker;
grant execute on function bullmq.relay_ms(timestamp with time zone) to public;
alter function bullmq.relay_page_limit(integer,integer) owner to hub_queue;
alter function bullmq.relay_page_limit(integer,integer) security invoker;
grant execute on function bullmq.relay_page_limit(integer,integer) to public;
alter function bullmq.relay_parse_topic(text,boolean) owner to hub_queue;
alter function bullmq.relay_parse_topic(text,boolean) security invoker;
grant execute on function bullmq.relay_parse_topic(text,boolean) to public;
alter function bullmq.relay_publish(text,text,text,bigint,bigint,integer) owner to hub_queue;
alter function bullmq.relay_publish(text,text,text,bigint,bigint,integer) security invoker;
grant execute on function bullmq.relay_publish(text,text,text,bigint,bigint,integer) to public;
alter function bullmq.relay_read_inbox(text,text,bigint[],integer) owner to hub_queue;
alter function bullmq.relay_read_inbox(text,text,bigint[],integer) security invoker;
grant execute on function bullmq.relay_read_inbox(text,text,bigint[],integer) to public;
alter function bullmq.relay_register_node(text,text,bigint,jsonb) owner to hub_queue;
alter function bullmq.relay_register_node(text,text,bigint,jsonb) security invoker;
grant execute on function bullmq.relay_register_node(text,text,bigint,jsonb) to public;
alter function bullmq.relay_remove_endpoint(text,text,text) owner to hub_queue;
alter function bullmq.relay_remove_endpoint(text,text,text) security invoker;
grant execute on function bullmq.relay_remove_endpoint(text,text,text) to public;
alter function bullmq.relay_subscribe(text,text,text,text) owner to hub_queue;
alter function bullmq.relay_subscribe(text,text,text,text) security invoker;
grant execute on function bullmq.relay_subscribe(text,text,text,text) to public;
alter function bullmq.relay_sweep(text,integer) owner to hub_queue;
alter function bullmq.relay_sweep(text,integer) security invoker;
grant execute on function bullmq.relay_sweep(text,integer) to public;
alter function bullmq.relay_trim_inbox(text,text,bigint[],integer) owner to hub_queue;
alter function bullmq.relay_trim_inbox(text,text,bigint[],integer) security invoker;
grant execute on function bullmq.relay_trim_inbox(text,text,bigint[],integer) to public;
alter function bullmq.relay_unregister_node(text,text) owner to hub_queue;
alter function bullmq.relay_unregister_node(text,text) security invoker;
grant execute on function bullmq.relay_unregister_node(text,text) to public;
alter function bullmq.remove(text,text,boolean) owner to hub_queue;
alter function bullmq.remove(text,text,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.remove(text,text,boolean) to public;
alter function bullmq.remove_child_dependency(text,text,text,bigint) owner to hub_queue;
alter function bullmq.remove_child_dependency(text,text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.remove_child_dependency(text,text,text,bigint) to public;
alter function bullmq.remove_job_scheduler(text,text) owner to hub_queue;
alter function bullmq.remove_job_scheduler(text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.remove_job_scheduler(text,text) to public;
alter function bullmq.remove_unprocessed_children(text,text) owner to hub_queue;
alter function bullmq.remove_unprocessed_children(text,text) security invoker set search_path = bullmq;
grant execute on function bullmq.remove_unprocessed_children(text,text) to public;
alter function bullmq.reprocess_job(text,text,text,boolean,boolean,boolean) owner to hub_queue;
alter function bullmq.reprocess_job(text,text,text,boolean,boolean,boolean) security invoker set search_path = bullmq;
grant execute on function bullmq.reprocess_job(text,text,text,boolean,boolean,boolean) to public;
alter function bullmq.requeue_dedup_next(text,text,bigint) owner to hub_queue;
alter function bullmq.requeue_dedup_next(text,text,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.requeue_dedup_next(text,text,bigint) to public;
alter function bullmq.retry_job(text,text,text,boolean,text,jsonb) owner to hub_queue;
alter function bullmq.retry_job(text,text,text,boolean,text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.retry_job(text,text,text,boolean,text,jsonb) to public;
alter function bullmq.retry_jobs(text,text,integer,bigint) owner to hub_queue;
alter function bullmq.retry_jobs(text,text,integer,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.retry_jobs(text,text,integer,bigint) to public;
alter function bullmq.scheduler_every_next_millis(bigint,bigint,bigint,bigint,bigint) owner to hub_queue;
alter function bullmq.scheduler_every_next_millis(bigint,bigint,bigint,bigint,bigint) security invoker;
grant execute on function bullmq.scheduler_every_next_millis(bigint,bigint,bigint,bigint,bigint) to public;
alter function bullmq.set_rate_limit(text,bigint,bigint) owner to hub_queue;
alter function bullmq.set_rate_limit(text,bigint,bigint) security invoker set search_path = bullmq;
grant execute on function bullmq.set_rate_limit(text,bigint,bigint) to public;
alter function bullmq.update_job_scheduler_next_millis(text,text,bigint,jsonb,jsonb,bigint,text) owner to hub_queue;
alter function bullmq.update_job_scheduler_next_millis(text,text,bigint,jsonb,jsonb,bigint,text) security invoker set search_path = bullmq;
grant execute on function bullmq.update_job_scheduler_next_millis(text,text,bigint,jsonb,jsonb,bigint,text) to public;
alter function bullmq.update_progress(text,text,jsonb) owner to hub_queue;
alter function bullmq.update_progress(text,text,jsonb) security invoker set search_path = bullmq;
grant execute on function bullmq.update_progress(text,text,jsonb) to public;
alter function derive.assemble_access(uuid,uuid) owner to hub_derive;
alter function derive.assemble_access(uuid,uuid) security definer set search_path = pg_catalog;
grant execute on function derive.assemble_access(uuid,uuid) to hub_system;
alter function derive.begin_rehearsal(uuid) owner to hub_derive;
alter function derive.begin_rehearsal(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.begin_rehearsal(uuid) to hub_app;
alter function derive.cast_rehearsal(uuid,uuid[]) owner to hub_derive;
alter function derive.cast_rehearsal(uuid,uuid[]) security definer set search_path = pg_catalog;
grant execute on function derive.cast_rehearsal(uuid,uuid[]) to hub_app;
alter function derive.erase_person(uuid,jsonb) owner to hub_derive;
alter function derive.erase_person(uuid,jsonb) security definer set search_path = pg_catalog;
grant execute on function derive.erase_person(uuid,jsonb) to hub_system;
alter function derive.hold_no(uuid,text,timestamp with time zone) owner to hub_derive;
alter function derive.hold_no(uuid,text,timestamp with time zone) security definer set search_path = pg_catalog;
grant execute on function derive.hold_no(uuid,text,timestamp with time zone) to hub_app;
alter function derive.lock_records(uuid,uuid) owner to hub_derive;
alter function derive.lock_records(uuid,uuid) security definer set search_path = pg_catalog;
grant execute on function derive.lock_records(uuid,uuid) to hub_app;
alter function derive.mirror_proposal(uuid,uuid,uuid[]) owner to hub_derive;
alter function derive.mirror_proposal(uuid,uuid,uuid[]) security definer set search_path = pg_catalog;
grant execute on function derive.mirror_proposal(uuid,uuid,uuid[]) to hub_app;
alter function derive.move_home(uuid,uuid,timestamp with time zone) owner to hub_derive;
alter function derive.move_home(uuid,uuid,timestamp with time zone) security definer set search_path = pg_catalog;
grant execute on function derive.move_home(uuid,uuid,timestamp with time zone) to hub_app;
alter function derive.must_govern(uuid) owner to hub_derive;
alter function derive.must_govern(uuid) security definer set search_path = pg_catalog;
alter function derive.narrow(uuid,uuid,text[],timestamp with time zone) owner to hub_derive;
alter function derive.narrow(uuid,uuid,text[],timestamp with time zone) security definer set search_path = pg_catalog;
alter function derive.note_same_person(hub.same_person,uuid,uuid,text) owner to hub_derive;
alter function derive.note_same_person(hub.same_person,uuid,uuid,text) security definer set search_path = pg_catalog;
alter function derive.prove_slices(uuid) owner to hub_derive;
alter function derive.prove_slices(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.prove_slices(uuid) to hub_system;
alter function derive.render_access_request(uuid) owner to hub_derive;
alter function derive.render_access_request(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_access_request(uuid) to hub_app, hub_system;
alter function derive.render_access_review(uuid) owner to hub_derive;
alter function derive.render_access_review(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_access_review(uuid) to hub_app, hub_system;
alter function derive.render_accommodation_alarm(uuid) owner to hub_derive;
alter function derive.render_accommodation_alarm(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_accommodation_alarm(uuid) to hub_app, hub_system;
alter function derive.render_accommodation_confirmation(uuid) owner to hub_derive;
alter function derive.render_accommodation_confirmation(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_accommodation_confirmation(uuid) to hub_app, hub_system;
alter function derive.render_accommodation_need(uuid) owner to hub_derive;
alter function derive.render_accommodation_need(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_accommodation_need(uuid) to hub_app, hub_system;
alter function derive.render_accommodation_proposal(uuid) owner to hub_derive;
alter function derive.render_accommodation_proposal(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_accommodation_proposal(uuid) to hub_app, hub_system;
alter function derive.render_agreed_action(uuid) owner to hub_derive;
alter function derive.render_agreed_action(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_agreed_action(uuid) to hub_app, hub_system;
alter function derive.render_agreed_action_content(uuid) owner to hub_derive;
alter function derive.render_agreed_action_content(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_agreed_action_content(uuid) to hub_app, hub_system;
alter function derive.render_allocation(uuid) owner to hub_derive;
alter function derive.render_allocation(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_allocation(uuid) to hub_app, hub_system;
alter function derive.render_area_transfer(uuid) owner to hub_derive;
alter function derive.render_area_transfer(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_area_transfer(uuid) to hub_app, hub_system;
alter function derive.render_broker_request(uuid) owner to hub_derive;
alter function derive.render_broker_request(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_broker_request(uuid) to hub_app, hub_system;
alter function derive.render_clinical_note(uuid) owner to hub_derive;
alter function derive.render_clinical_note(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_clinical_note(uuid) to hub_app, hub_system;
alter function derive.render_correction_notice(uuid) owner to hub_derive;
alter function derive.render_correction_notice(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_correction_notice(uuid) to hub_app, hub_system;
alter function derive.render_correction_request(uuid) owner to hub_derive;
alter function derive.render_correction_request(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_correction_request(uuid) to hub_app, hub_system;
alter function derive.render_court_order(uuid) owner to hub_derive;
alter function derive.render_court_order(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_court_order(uuid) to hub_app, hub_system;
alter function derive.render_custody_episode(uuid) owner to hub_derive;
alter function derive.render_custody_episode(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_custody_episode(uuid) to hub_app, hub_system;
alter function derive.render_custody_progress(uuid) owner to hub_derive;
alter function derive.render_custody_progress(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_custody_progress(uuid) to hub_app, hub_system;
alter function derive.render_decision_capacity(uuid) owner to hub_derive;
alter function derive.render_decision_capacity(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_decision_capacity(uuid) to hub_app, hub_system;
alter function derive.render_due_work(uuid) owner to hub_derive;
alter function derive.render_due_work(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_due_work(uuid) to hub_app, hub_system;
alter function derive.render_education_place(uuid) owner to hub_derive;
alter function derive.render_education_place(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_education_place(uuid) to hub_app, hub_system;
alter function derive.render_emergency_concern(uuid) owner to hub_derive;
alter function derive.render_emergency_concern(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_emergency_concern(uuid) to hub_app, hub_system;
alter function derive.render_emergency_disclosure(uuid) owner to hub_derive;
alter function derive.render_emergency_disclosure(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_emergency_disclosure(uuid) to hub_app, hub_system;
alter function derive.render_enforcement(uuid) owner to hub_derive;
alter function derive.render_enforcement(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_enforcement(uuid) to hub_app, hub_system;
alter function derive.render_escalation(uuid) owner to hub_derive;
alter function derive.render_escalation(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_escalation(uuid) to hub_app, hub_system;
alter function derive.render_exclusion_zone(uuid) owner to hub_derive;
alter function derive.render_exclusion_zone(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_exclusion_zone(uuid) to hub_app, hub_system;
alter function derive.render_family_member(uuid) owner to hub_derive;
alter function derive.render_family_member(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_family_member(uuid) to hub_app, hub_system;
alter function derive.render_family_visit(uuid) owner to hub_derive;
alter function derive.render_family_visit(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_family_visit(uuid) to hub_app, hub_system;
alter function derive.render_finance_matter(uuid) owner to hub_derive;
alter function derive.render_finance_matter(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_finance_matter(uuid) to hub_app, hub_system;
alter function derive.render_goal(uuid) owner to hub_derive;
alter function derive.render_goal(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_goal(uuid) to hub_app, hub_system;
alter function derive.render_goal_content(uuid) owner to hub_derive;
alter function derive.render_goal_content(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_goal_content(uuid) to hub_app, hub_system;
alter function derive.render_health_appointment(uuid) owner to hub_derive;
alter function derive.render_health_appointment(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_health_appointment(uuid) to hub_app, hub_system;
alter function derive.render_household_member(uuid) owner to hub_derive;
alter function derive.render_household_member(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_household_member(uuid) to hub_app, hub_system;
alter function derive.render_identity(uuid) owner to hub_derive;
alter function derive.render_identity(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_identity(uuid) to hub_app, hub_system;
alter function derive.render_informed(uuid) owner to hub_derive;
alter function derive.render_informed(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_informed(uuid) to hub_app, hub_system;
alter function derive.render_intelligence(uuid) owner to hub_derive;
alter function derive.render_intelligence(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_intelligence(uuid) to hub_app, hub_system;
alter function derive.render_learning(uuid) owner to hub_derive;
alter function derive.render_learning(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_learning(uuid) to hub_app, hub_system;
alter function derive.render_leisure_session(uuid) owner to hub_derive;
alter function derive.render_leisure_session(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_leisure_session(uuid) to hub_app, hub_system;
alter function derive.render_medicine(uuid) owner to hub_derive;
alter function derive.render_medicine(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_medicine(uuid) to hub_app, hub_system;
alter function derive.render_need(uuid) owner to hub_derive;
alter function derive.render_need(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_need(uuid) to hub_app, hub_system;
alter function derive.render_need_content(uuid) owner to hub_derive;
alter function derive.render_need_content(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_need_content(uuid) to hub_app, hub_system;
alter function derive.render_own_words(uuid) owner to hub_derive;
alter function derive.render_own_words(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_own_words(uuid) to hub_app, hub_system;
alter function derive.render_panel_paper(uuid) owner to hub_derive;
alter function derive.render_panel_paper(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_panel_paper(uuid) to hub_app, hub_system;
alter function derive.render_panel_paper_content(uuid) owner to hub_derive;
alter function derive.render_panel_paper_content(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_panel_paper_content(uuid) to hub_app, hub_system;
alter function derive.render_parental_responsibility(uuid) owner to hub_derive;
alter function derive.render_parental_responsibility(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_parental_responsibility(uuid) to hub_app, hub_system;
alter function derive.render_participation(uuid) owner to hub_derive;
alter function derive.render_participation(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_participation(uuid) to hub_app, hub_system;
alter function derive.render_person_reference(uuid) owner to hub_derive;
alter function derive.render_person_reference(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_person_reference(uuid) to hub_app, hub_system;
alter function derive.render_plan(uuid) owner to hub_derive;
alter function derive.render_plan(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_plan(uuid) to hub_app, hub_system;
alter function derive.render_police_request(uuid) owner to hub_derive;
alter function derive.render_police_request(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_police_request(uuid) to hub_app, hub_system;
alter function derive.render_record_seal(uuid) owner to hub_derive;
alter function derive.render_record_seal(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_record_seal(uuid) to hub_app, hub_system;
alter function derive.render_referral(uuid) owner to hub_derive;
alter function derive.render_referral(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_referral(uuid) to hub_app, hub_system;
alter function derive.render_risk_assessment(uuid) owner to hub_derive;
alter function derive.render_risk_assessment(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_risk_assessment(uuid) to hub_app, hub_system;
alter function derive.render_safeguarding(uuid) owner to hub_derive;
alter function derive.render_safeguarding(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_safeguarding(uuid) to hub_app, hub_system;
alter function derive.render_same_person(uuid) owner to hub_derive;
alter function derive.render_same_person(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_same_person(uuid) to hub_app, hub_system;
alter function derive.render_sensitive_flag(uuid) owner to hub_derive;
alter function derive.render_sensitive_flag(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_sensitive_flag(uuid) to hub_app, hub_system;
alter function derive.render_sharing_consent(uuid) owner to hub_derive;
alter function derive.render_sharing_consent(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_sharing_consent(uuid) to hub_app, hub_system;
alter function derive.render_sharing_objection(uuid) owner to hub_derive;
alter function derive.render_sharing_objection(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_sharing_objection(uuid) to hub_app, hub_system;
alter function derive.render_statutory_contact(uuid) owner to hub_derive;
alter function derive.render_statutory_contact(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_statutory_contact(uuid) to hub_app, hub_system;
alter function derive.render_substance_treatment(uuid) owner to hub_derive;
alter function derive.render_substance_treatment(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_substance_treatment(uuid) to hub_app, hub_system;
alter function derive.render_withdrawal_notice(uuid) owner to hub_derive;
alter function derive.render_withdrawal_notice(uuid) security definer set search_path = pg_catalog;
grant execute on function derive.render_withdrawal_notice(uuid) to hub_app, hub_system;
alter function derive.report_breach(jsonb) owner to hub_derive;
alter function derive.report_breach(jsonb) security definer set search_path = pg_catalog;
grant execute on function derive.report_breach(jsonb) to hub_app;
alter function derive.reseal(uuid,text,uuid,uuid) owner to hub_derive;
alter function derive.reseal(uuid,text,uuid,uuid) security definer set search_path = pg_catalog;
grant execute on function derive.reseal(uuid,text,uuid,uuid) to hub_app;
alter function derive.review_protocol(uuid,uuid,text,text,date) owner to hub_derive;
alter function derive.review_protocol(uuid,uuid,text,text,date) security definer set search_path = pg_catalog;
grant execute on function derive.review_protocol(uuid,uuid,text,text,date) to hub_app;
alter function derive.settle_records(uuid,uuid,text,uuid[],text,timestamp with time zone) owner to hub_derive;
alter function derive.settle_records(uuid,uuid,text,uuid[],text,timestamp with time zone) security definer set search_path = pg_catalog;
grant execute on function derive.settle_records(uuid,uuid,text,uuid[],text,timestamp with time zone) to hub_app;
alter function derive.supersede_protocol(uuid,uuid,timestamp with time zone) owner to hub_derive;
alter function derive.supersede_protocol(uuid,uuid,timestamp with time zone) security definer set search_path = pg_catalog;
grant execute on function derive.supersede_protocol(uuid,uuid,timestamp with time zone) to hub_app;
alter function derive.weigh_asking(uuid,text,timestamp with time zone) owner to hub_derive;
alter function derive.weigh_asking(uuid,text,timestamp with time zone) security definer set search_path = pg_catalog;
grant execute on function derive.weigh_asking(uuid,text,timestamp with time zone) to hub_app;
alter function derive.widen(uuid,uuid,timestamp with time zone) owner to hub_derive;
alter function derive.widen(uuid,uuid,timestamp with time zone) security definer set search_path = pg_catalog;
alter function derive.withdraw_signature(uuid,timestamp with time zone,text) owner to hub_derive;
alter function derive.withdraw_signature(uuid,timestamp with time zone,text) security definer set search_path = pg_catalog;
grant execute on function derive.withdraw_signature(uuid,timestamp with time zone,text) to hub_app;
alter function hub.begin_directory(text,text,text,text,text,text) owner to hub_owner;
alter function hub.begin_directory(text,text,text,text,text,text) security invoker set search_path = pg_catalog;
grant execute on function hub.begin_directory(text,text,text,text,text,text) to hub_app;
alter function hub.begin_disclosure(text,text,text,text,text,uuid,text) owner to hub_owner;
alter function hub.begin_disclosure(text,text,text,text,text,uuid,text) security invoker set search_path = pg_catalog;
grant execute on function hub.begin_disclosure(text,text,text,text,text,uuid,text) to hub_app;
alter function hub.begin_referral(text,text,text,text,text,uuid,text) owner to hub_owner;
alter function hub.begin_referral(text,text,text,text,text,uuid,text) security invoker set search_path = pg_catalog;
grant execute on function hub.begin_referral(text,text,text,text,text,uuid,text) to hub_app;
alter function hub.begin_request(text,text,text,text,text,uuid,text) owner to hub_owner;
alter function hub.begin_request(text,text,text,text,text,uuid,text) security invoker set search_path = pg_catalog;
grant execute on function hub.begin_request(text,text,text,text,text,uuid,text) to hub_app;
alter function hub.begin_review(text,text,text,text,text,uuid,text) owner to hub_owner;
alter function hub.begin_review(text,text,text,text,text,uuid,text) security invoker set search_path = pg_catalog;
grant execute on function hub.begin_review(text,text,text,text,text,uuid,text) to hub_app;
alter function hub.begin_write(text,text,text,text,text,uuid,text) owner to hub_owner;
alter function hub.begin_write(text,text,text,text,text,uuid,text) security invoker set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.begin_write(text,text,text,text,text,uuid,text) to hub_app;
alter function hub.disclosed_of(jsonb,bytea) owner to hub_owner;
alter function hub.disclosed_of(jsonb,bytea) security invoker set search_path = pg_catalog;
grant execute on function hub.disclosed_of(jsonb,bytea) to hub_app, hub_derive, hub_system;
alter function hub.due_timers(integer) owner to hub_owner;
alter function hub.due_timers(integer) security invoker set search_path = pg_catalog;
grant execute on function hub.due_timers(integer) to hub_system;
alter function hub.enter(text,text,text,text,text) owner to hub_owner;
alter function hub.enter(text,text,text,text,text) security invoker set search_path = pg_catalog;
grant execute on function hub.enter(text,text,text,text,text) to hub_app;
alter function hub.explain_access(text,text,text,text,text,uuid,integer,uuid) owner to hub_owner;
alter function hub.explain_access(text,text,text,text,text,uuid,integer,uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.explain_access(text,text,text,text,text,uuid,integer,uuid) to hub_app;
alter function hub.find_by_reference(text,text,text,text,text,text,text) owner to hub_owner;
alter function hub.find_by_reference(text,text,text,text,text,text,text) security invoker set search_path = pg_catalog;
grant execute on function hub.find_by_reference(text,text,text,text,text,text,text) to hub_app;
alter function hub.finish_rule(uuid,jsonb) owner to hub_owner;
alter function hub.finish_rule(uuid,jsonb) security invoker set search_path = pg_catalog;
grant execute on function hub.finish_rule(uuid,jsonb) to hub_system;
alter function hub.finish_write(uuid,timestamp with time zone,jsonb,jsonb) owner to hub_owner;
alter function hub.finish_write(uuid,timestamp with time zone,jsonb,jsonb) security invoker set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.finish_write(uuid,timestamp with time zone,jsonb,jsonb) to hub_app;
alter function hub.govern(uuid,uuid) owner to hub_owner;
alter function hub.govern(uuid,uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.govern(uuid,uuid) to hub_app;
alter function hub.hold_no() owner to hub_owner;
alter function hub.hold_no() security invoker set search_path = pg_catalog;
alter function hub.hold_refusal() owner to hub_owner;
alter function hub.hold_refusal() security invoker set search_path = pg_catalog;
alter function hub.hold_withdrawal() owner to hub_owner;
alter function hub.hold_withdrawal() security invoker set search_path = pg_catalog;
alter function hub.holds_on(uuid) owner to hub_owner;
alter function hub.holds_on(uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.holds_on(uuid) to hub_system;
alter function hub.in_order(jsonb,integer) owner to hub_owner;
alter function hub.in_order(jsonb,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.in_order(jsonb,integer) to hub_app;
alter function hub.instant() owner to hub_owner;
alter function hub.instant() security invoker;
grant execute on function hub.instant() to hub_app, hub_derive, hub_system;
alter function hub.list_agreed_actions(text,text,text,text,text,uuid,uuid,date,text[],date,uuid,integer) owner to hub_owner;
alter function hub.list_agreed_actions(text,text,text,text,text,uuid,uuid,date,text[],date,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.list_agreed_actions(text,text,text,text,text,uuid,uuid,date,text[],date,uuid,integer) to hub_app;
alter function hub.list_allocations(text,text,text,text,text,uuid,uuid,integer) owner to hub_owner;
alter function hub.list_allocations(text,text,text,text,text,uuid,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.list_allocations(text,text,text,text,text,uuid,uuid,integer) to hub_app;
alter function hub.list_emergency_disclosures(text,text,text,text,text,text,uuid,integer) owner to hub_owner;
alter function hub.list_emergency_disclosures(text,text,text,text,text,text,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.list_emergency_disclosures(text,text,text,text,text,text,uuid,integer) to hub_app;
alter function hub.list_escalations(text,text,text,text,text,boolean,text[],date,uuid,integer) owner to hub_owner;
alter function hub.list_escalations(text,text,text,text,text,boolean,text[],date,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.list_escalations(text,text,text,text,text,boolean,text[],date,uuid,integer) to hub_app;
alter function hub.list_staff(text,text,text,text,text,uuid,uuid,integer) owner to hub_owner;
alter function hub.list_staff(text,text,text,text,text,uuid,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.list_staff(text,text,text,text,text,uuid,uuid,integer) to hub_app;
alter function hub.list_transfers(text,text,text,text,text) owner to hub_owner;
alter function hub.list_transfers(text,text,text,text,text) security invoker set search_path = pg_catalog;
grant execute on function hub.list_transfers(text,text,text,text,text) to hub_app;
alter function hub.lock_reached(text,text,text,uuid) owner to hub_owner;
alter function hub.lock_reached(text,text,text,uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.lock_reached(text,text,text,uuid) to hub_app;
alter function hub.my_people(uuid,uuid,text,timestamp with time zone,uuid,integer) owner to hub_owner;
alter function hub.my_people(uuid,uuid,text,timestamp with time zone,uuid,integer) security invoker set enable_bitmapscan = off set enable_seqscan = off set search_path = pg_catalog;
grant execute on function hub.my_people(uuid,uuid,text,timestamp with time zone,uuid,integer) to hub_app;
alter function hub.my_rungs(uuid,uuid,timestamp with time zone) owner to hub_owner;
alter function hub.my_rungs(uuid,uuid,timestamp with time zone) security invoker set search_path = pg_catalog;
grant execute on function hub.my_rungs(uuid,uuid,timestamp with time zone) to hub_app;
alter function hub.open_page(uuid,uuid,text,timestamp with time zone,uuid,integer) owner to hub_owner;
alter function hub.open_page(uuid,uuid,text,timestamp with time zone,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.open_page(uuid,uuid,text,timestamp with time zone,uuid,integer) to hub_app;
alter function hub.open_people(uuid,uuid,text,uuid[],timestamp with time zone) owner to hub_owner;
alter function hub.open_people(uuid,uuid,text,uuid[],timestamp with time zone) security invoker set enable_bitmapscan = off set enable_nestloop = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.open_people(uuid,uuid,text,uuid[],timestamp with time zone) to hub_app;
alter function hub.open_person(uuid,uuid,text,uuid,timestamp with time zone) owner to hub_owner;
alter function hub.open_person(uuid,uuid,text,uuid,timestamp with time zone) security invoker set search_path = pg_catalog;
grant execute on function hub.open_person(uuid,uuid,text,uuid,timestamp with time zone) to hub_app;
alter function hub.open_rungs(uuid,uuid,uuid[],timestamp with time zone) owner to hub_owner;
alter function hub.open_rungs(uuid,uuid,uuid[],timestamp with time zone) security invoker set search_path = pg_catalog;
grant execute on function hub.open_rungs(uuid,uuid,uuid[],timestamp with time zone) to hub_app;
alter function hub.open_seat_or_rung(uuid,uuid,text,uuid,timestamp with time zone) owner to hub_owner;
alter function hub.open_seat_or_rung(uuid,uuid,text,uuid,timestamp with time zone) security invoker set search_path = pg_catalog;
grant execute on function hub.open_seat_or_rung(uuid,uuid,text,uuid,timestamp with time zone) to hub_app;
alter function hub.reached(uuid,uuid[]) owner to hub_owner;
alter function hub.reached(uuid,uuid[]) security invoker set enable_bitmapscan = off set enable_seqscan = off set search_path = pg_catalog;
grant execute on function hub.reached(uuid,uuid[]) to hub_app;
alter function hub.read_aggregates(text,text,text,text,text,uuid) owner to hub_owner;
alter function hub.read_aggregates(text,text,text,text,text,uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.read_aggregates(text,text,text,text,text,uuid) to hub_app;
alter function hub.read_breached(text,text,text,text,text,uuid,uuid,integer) owner to hub_owner;
alter function hub.read_breached(text,text,text,text,text,uuid,uuid,integer) security invoker set enable_bitmapscan = off set enable_seqscan = off set search_path = pg_catalog;
grant execute on function hub.read_breached(text,text,text,text,text,uuid,uuid,integer) to hub_app;
alter function hub.read_breaches(text,text,text,text,text,uuid,uuid,integer) owner to hub_owner;
alter function hub.read_breaches(text,text,text,text,text,uuid,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.read_breaches(text,text,text,text,text,uuid,uuid,integer) to hub_app;
alter function hub.read_disclosures(text,text,text,text,text,uuid,text,uuid,timestamp with time zone,uuid,integer) owner to hub_owner;
alter function hub.read_disclosures(text,text,text,text,text,uuid,text,uuid,timestamp with time zone,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.read_disclosures(text,text,text,text,text,uuid,text,uuid,timestamp with time zone,uuid,integer) to hub_app;
alter function hub.read_freshness(text,text,text,text,text,uuid,text[]) owner to hub_owner;
alter function hub.read_freshness(text,text,text,text,text,uuid,text[]) security invoker set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.read_freshness(text,text,text,text,text,uuid,text[]) to hub_app;
alter function hub.read_held(text,text,text,text,text,uuid,uuid,text) owner to hub_owner;
alter function hub.read_held(text,text,text,text,text,uuid,uuid,text) security invoker set enable_bitmapscan = off set enable_seqscan = off set search_path = pg_catalog;
grant execute on function hub.read_held(text,text,text,text,text,uuid,uuid,text) to hub_app;
alter function hub.read_history(text,text,text,text,text,uuid,text[],uuid,uuid,integer) owner to hub_owner;
alter function hub.read_history(text,text,text,text,text,uuid,text[],uuid,uuid,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.read_history(text,text,text,text,text,uuid,text[],uuid,uuid,integer) to hub_app;
alter function hub.read_own_requests(text,text,text,text,text,text) owner to hub_owner;
alter function hub.read_own_requests(text,text,text,text,text,text) security invoker set search_path = pg_catalog;
grant execute on function hub.read_own_requests(text,text,text,text,text,text) to hub_app;
alter function hub.read_people(text,text,text,text,text,uuid[],uuid,integer,text[],text[]) owner to hub_owner;
alter function hub.read_people(text,text,text,text,text,uuid[],uuid,integer,text[],text[]) security invoker set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.read_people(text,text,text,text,text,uuid[],uuid,integer,text[],text[]) to hub_app;
alter function hub.read_person(text,text,text,text,text,uuid,text[]) owner to hub_owner;
alter function hub.read_person(text,text,text,text,text,uuid,text[]) security invoker set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.read_person(text,text,text,text,text,uuid,text[]) to hub_app;
alter function hub.read_records(text,text,text,text,text,uuid,text[],uuid) owner to hub_owner;
alter function hub.read_records(text,text,text,text,text,uuid,text[],uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.read_records(text,text,text,text,text,uuid,text[],uuid) to hub_app;
alter function hub.read_released(text,text,text,text,text,uuid,uuid) owner to hub_owner;
alter function hub.read_released(text,text,text,text,text,uuid,uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.read_released(text,text,text,text,text,uuid,uuid) to hub_app;
alter function hub.read_written(uuid,text[]) owner to hub_owner;
alter function hub.read_written(uuid,text[]) security invoker set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan set search_path = pg_catalog;
grant execute on function hub.read_written(uuid,text[]) to hub_app;
alter function hub.refuse_rehearsal() owner to hub_owner;
alter function hub.refuse_rehearsal() security invoker set search_path = pg_catalog;
alter function hub.rights_moved() owner to hub_owner;
alter function hub.rights_moved() security invoker set search_path = pg_catalog;
alter function hub.see(uuid[],integer,integer,integer) owner to hub_owner;
alter function hub.see(uuid[],integer,integer,integer) security invoker set search_path = pg_catalog;
grant execute on function hub.see(uuid[],integer,integer,integer) to hub_app;
alter function hub.seen_alike(hub.vector[],integer) owner to hub_owner;
alter function hub.seen_alike(hub.vector[],integer) security invoker;
grant execute on function hub.seen_alike(hub.vector[],integer) to hub_app;
alter function hub.set_timers(uuid) owner to hub_owner;
alter function hub.set_timers(uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.set_timers(uuid) to hub_system;
alter function hub.tell_change(uuid,timestamp with time zone,jsonb) owner to hub_owner;
alter function hub.tell_change(uuid,timestamp with time zone,jsonb) security invoker set search_path = pg_catalog;
grant execute on function hub.tell_change(uuid,timestamp with time zone,jsonb) to hub_app, hub_derive, hub_system;
alter function hub.vectors(uuid,uuid,text,uuid[],timestamp with time zone) owner to hub_owner;
alter function hub.vectors(uuid,uuid,text,uuid[],timestamp with time zone) security invoker;
grant execute on function hub.vectors(uuid,uuid,text,uuid[],timestamp with time zone) to hub_app;
alter function hub.wanted_timers(uuid) owner to hub_owner;
alter function hub.wanted_timers(uuid) security invoker set search_path = pg_catalog;
grant execute on function hub.wanted_timers(uuid) to hub_system;
