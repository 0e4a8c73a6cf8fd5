/**
 * G11: rights that end hold at the next read, and cost next to nothing to end.
 */
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { globalId, personId } from '#kernel';
import type { BenchIssuer } from '../stand/issuer.js';
import type { Pair } from '../ask/callers.js';

/** What was seen. */
export interface Revocation {
  readonly lapsedSignatureHolds: boolean;
  readonly withdrawnConsentHolds: boolean;
  /** The nouns whose slices the withdrawal rendered. */
  readonly rendered: readonly string[];
  /** All slices and facts of one person rendered again, in milliseconds. */
  readonly renderMs: number;
}

interface Asking {
  readonly admin: Client;
  readonly issuer: BenchIssuer;
  readonly port: number;
}

interface Operation {
  readonly query: string;
  readonly variables: unknown;
}

const READ = 'query ($person: ID!) { person(id: $person) { custodyProgress { text } } }';
const CONSENT = '(input: $input) { refusal { code message } }';

/** Ends a signature and a consent of a careers adviser, looks at the next answer, and gives both back. */
export async function proveRevocation(asking: Asking): Promise<Revocation> {
  const { admin } = asking;
  const { adviser, lead } = await drawCase(admin);
  const sees = async (): Promise<boolean> => {
    const data = await ask(asking, adviser, { query: READ, variables: { person: personId(adviser.person) } });
    return ((data?.['person'] as { custodyProgress: unknown[] | null } | null)?.custodyProgress?.length ?? 0) > 0;
  };
  if (!(await sees())) throw new Error('The adviser of the bench sees nothing to begin with.');
  await admin.query('update hub.signature set valid_until = hub.instant() where agency_id = $1', [agencyId(adviser.agency)]);
  const lapsed = await sees();
  await admin.query('update hub.signature set valid_until = null where agency_id = $1', [agencyId(adviser.agency)]);
  const before = await slices(admin, adviser.person);
  await change(asking, 'withdrawConsent', { lead, adviser });
  const withdrawn = await sees();
  const after = await slices(admin, adviser.person);
  const rendered = [...new Set([...after].filter(([key]) => !before.has(key)).map(([, noun]) => noun))];
  await change(asking, 'recordConsent', { lead, adviser });
  if (!(await sees())) throw new Error('The adviser of the bench did not see again what was given back.');
  return { lapsedSignatureHolds: !lapsed, withdrawnConsentHolds: !withdrawn, rendered, renderMs: await renderAll(admin, adviser.person) };
}

/** Of somebody old enough to decide what is shared without being judged first. */
async function drawCase(admin: Client): Promise<{ adviser: Pair; lead: Pair }> {
  const { rows } = await admin.query<Pair>(
    `select m.issuer, m.subject, a.slug as agency, m.role, h.person_id as person
     from (select h.* from hub.person_head h join hub.identity i on i.person_id = h.person_id
       where i.date_of_birth < current_date - interval '16 years' order by md5(h.person_id::text) limit 1) h
     join hub.seat s on s.person_id = h.person_id and s.party in ('CA', 'RW') and s.member_id is null
     join hub.agency a on a.id = s.agency_id
     cross join lateral (select * from hub.member where agency_id = s.agency_id and party = s.party and subject like 'seeded.%' order by id limit 1) m
     order by s.party`,
  );
  const [adviser, lead] = rows;
  if (adviser === undefined || lead === undefined) throw new Error('The seeded world has no careers adviser.');
  return { adviser, lead };
}

async function ask({ issuer, port }: Asking, caller: Pair, operation: Operation): Promise<Record<string, unknown> | null> {
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token(caller)}` },
    body: JSON.stringify(operation),
  });
  return ((await response.json()) as { data: Record<string, unknown> | null }).data;
}

async function change(
  asking: Asking,
  verb: 'recordConsent' | 'withdrawConsent',
  { lead, adviser }: { lead: Pair; adviser: Pair },
): Promise<void> {
  const agency = globalId({ type: 'Agency', person: null, id: agencyId(adviser.agency) });
  const words = verb === 'recordConsent' ? { format: 'EASY_READ', wording: 'You may tell them this so that they can help me.' } : {};
  const input = { requestId: crypto.randomUUID(), person: personId(lead.person), agency, categories: ['CUSTODY_PROGRESS'], ...words };
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const data = await ask(asking, lead, { query: `mutation ($input: ${type}!) { ${verb}${CONSENT} }`, variables: { input } });
  const result = data?.[verb] as { refusal: unknown } | null | undefined;
  if (result?.refusal !== null) throw new Error(`${verb}: ${JSON.stringify(data)}`);
}

/** Every slice of a person by the transaction that wrote it. */
async function slices(admin: Client, person: string): Promise<Map<string, string>> {
  const { rows } = await admin.query<{ key: string; noun: string }>(
    `select concat_ws(' ', xmin, noun, mask, face, owner_agency) as key, noun from hub.plan_slice where person_id = $1`,
    [person],
  );
  return new Map(rows.map(({ key, noun }) => [key, noun]));
}

async function renderAll(admin: Client, person: string): Promise<number> {
  const { rows } = await admin.query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'derive'::regnamespace and proname like 'render\\_%'`,
  );
  const statement = `select ${rows.map(({ name }) => `derive.${name}($1)`).join(', ')}`;
  await admin.query('begin');
  try {
    await admin.query(`select set_config('hub.person', $1, true)`, [person]);
    await admin.query(statement, [person]);
    const began = performance.now();
    await admin.query(statement, [person]);
    return performance.now() - began;
  } finally {
    await admin.query('rollback');
  }
}
