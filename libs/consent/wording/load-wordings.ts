/**
 * Puts the statements of `schema/reference/consent-wordings` into the database: data files are the source, tables the copy, and neither ever changes.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { asOwner } from '#store';
import { wordingFile, wordingId } from './wording.js';

/**
 * Loads what is new. Throws in words, and changes nothing, where a file is not the one already loaded under its version: somebody agreed to those words,
 * a change is a new version.
 */
export async function loadWordings(ownerUrl: string, folder = 'schema/reference/consent-wordings'): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(files.map(async (name) => await readWording(path.join(folder, name))));
  await asOwner(ownerUrl, async (client) => {
    for (const { id, sha256, wording } of read) {
      const { rows } = await client.query<{ sha256: string }>('select sha256 from hub.consent_wording where id = $1', [id]);
      const loaded = rows[0]?.sha256;
      if (loaded === sha256) continue;
      if (loaded !== undefined) {
        throw new Error(`the wording ${id} is not the file that was loaded: put it back, or make the change a new version`);
      }
      await client.query(
        'insert into hub.consent_wording (id, statement, version, valid_from, sha256, body) values ($1, $2, $3, $4, $5, $6)',
        [id, wording.statement, wording.version, wording.from, sha256, JSON.stringify(wording)],
      );
    }
  });
}

async function readWording(file: string) {
  const bytes = await readFile(file);
  const parsed = wordingFile.safeParse(parse(bytes.toString('utf8')));
  if (!parsed.success) throw new Error(`${path.basename(file)} is no statement: ${parsed.error.issues[0]?.message ?? ''}`);
  const id = wordingId(parsed.data);
  if (path.basename(file) !== `${id}.yaml`) throw new Error(`${path.basename(file)} says that it is ${id}: name it so`);
  return { id, sha256: createHash('sha256').update(bytes).digest('hex'), wording: parsed.data };
}
