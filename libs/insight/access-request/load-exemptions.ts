/**
 * Puts the exemptions of `schema/reference/access-exemptions.yaml` into the database: the data file is the source, the table the copy.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CATEGORIES } from '#kernel';
import { asOwner } from '#store';

/** The codes of the contract's `AccessExemption`. */
export const EXEMPTIONS = ['CRIME', 'THIRD_PARTY', 'PRIVILEGE', 'SERIOUS_HARM', 'CHILD_ABUSE', 'EXPECTATION'] as const;

const exemption = z.strictObject({
  source: z.string().min(1),
  withheld: z.array(z.enum(CATEGORIES)).default([]),
  fields: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});
const file = z.strictObject({ exemptions: z.record(z.enum(EXEMPTIONS), exemption) });

/** Replaces what is loaded by what the file says. Throws where it says what cannot be. */
export async function loadExemptions(ownerUrl: string, folder = 'schema/reference'): Promise<void> {
  const { exemptions } = file.parse(parse(await readFile(path.join(folder, 'access-exemptions.yaml'), 'utf8')));
  const rows = Object.entries(exemptions).map(([code, said]) => ({ code, ...said }));
  await asOwner(ownerUrl, async (client) => {
    await client.query('delete from hub.access_exemption');
    await client.query('insert into hub.access_exemption select * from jsonb_populate_recordset(null::hub.access_exemption, $1)', [
      JSON.stringify(rows),
    ]);
  });
}
