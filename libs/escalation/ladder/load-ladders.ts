/**
 * Puts the ladders and the bank holidays of `schema/reference` into the database: data files are the source, tables the copy.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AGENCY_KINDS, STAFF_ROLES, hasRole, isDay, rungPartyOf } from '#kernel';
import { asOwner } from '#store';

const rung = z.strictObject({ role: z.enum(STAFF_ROLES), workingDays: z.int().min(1).max(30) });
const ladders = z.strictObject({
  ladders: z.array(z.strictObject({ agencyKinds: z.array(z.enum(AGENCY_KINDS)).min(1), rungs: z.array(rung).min(1) })),
});
const holidays = z.record(z.string().regex(/^\d{4}$/), z.array(z.string().regex(/^\d{2}-\d{2}$/)));

/** Replaces what is loaded by what the files say, in one transaction. Throws in words where a file says what cannot be. */
export async function loadLadders(ownerUrl: string, folder = 'schema/reference'): Promise<void> {
  const [rungs, days] = [await readRungs(folder), await readHolidays(folder)];
  await asOwner(ownerUrl, async (client) => {
    await client.query('delete from hub.ladder_rung');
    await client.query('delete from hub.bank_holiday');
    await client.query('insert into hub.ladder_rung select * from jsonb_populate_recordset(null::hub.ladder_rung, $1)', [
      JSON.stringify(rungs),
    ]);
    await client.query('insert into hub.bank_holiday select * from unnest($1::date[])', [days]);
  });
}

/** One row for each kind of agency and place. */
async function readRungs(folder: string): Promise<Readonly<Record<string, unknown>>[]> {
  const read = ladders.parse(parse(await readFile(path.join(folder, 'escalation-ladders.yaml'), 'utf8')));
  return read.ladders.flatMap(({ agencyKinds, rungs }) =>
    agencyKinds.flatMap((kind) =>
      rungs.map(({ role, workingDays }, index) => {
        if (!hasRole(kind, role)) throw new Error(`escalation-ladders.yaml: an agency of the kind ${kind} has no ${role}`);
        return { agency_kind: kind, place: index + 1, role, party: rungPartyOf(kind), working_days: workingDays };
      }),
    ),
  );
}

async function readHolidays(folder: string): Promise<string[]> {
  const read = holidays.parse(parse(await readFile(path.join(folder, 'bank-holidays.yaml'), 'utf8')));
  const days = Object.entries(read).flatMap(([year, all]) => all.map((day) => `${year}-${day}`));
  const wrong = days.find((day) => !isDay(day));
  if (wrong !== undefined) throw new Error(`bank-holidays.yaml: ${wrong} is no day`);
  return days;
}
