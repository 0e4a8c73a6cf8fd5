/** The invented people and machines of the demo world, read from schema/reference: the issuer, the token command and the demo loader all start here. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { STAFF_ROLES } from '#kernel';

const words = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

const login = z.string().regex(/^[a-z.-]+@[a-z-]+$/, 'is not who@where');

const issuer = z.strictObject({ path: z.string().regex(/^[a-z-]+$/), algorithm: z.enum(['RS256', 'ES256']), name: words });

const holder = { login, issuer: z.string(), agency: z.string(), role: z.enum(STAFF_ROLES), words };

const person = z.strictObject({ ...holder, name: z.string().min(1) });

const machine = z.strictObject({ ...holder, secret: z.string().min(32) });

const demoWorld = z
  .strictObject({
    issuers: z.array(issuer).min(1),
    agencies: z.record(z.string(), words),
    people: z.array(person).min(1),
    machines: z.array(machine),
  })
  .superRefine((world, context) => {
    const seen = new Set<string>();
    for (const one of [...world.people, ...world.machines]) {
      if (seen.has(one.login)) context.addIssue({ code: 'custom', message: `${one.login} is there twice` });
      if (!world.issuers.some(({ path }) => path === one.issuer))
        context.addIssue({ code: 'custom', message: `${one.login} has no issuer` });
      if (!Object.hasOwn(world.agencies, one.agency)) context.addIssue({ code: 'custom', message: `${one.login} has no agency` });
      seen.add(one.login);
    }
  });

/** A short text in English and Welsh. */
export type BothLanguages = z.infer<typeof words>;
/** One of the issuers the demo plays, by its path. */
export type DemoIssuer = z.infer<typeof issuer>;
/** An invented member of staff. */
export type DemoPerson = z.infer<typeof person>;
/** An invented partner system. */
export type DemoMachine = z.infer<typeof machine>;
/** Everybody of the demo, and the names of their issuers and agencies. */
export type DemoWorld = z.infer<typeof demoWorld>;

/** The demo people of the repository whose root is given. Throws an Error that names the fault. */
export async function readDemoPeople(root = process.cwd()): Promise<DemoWorld> {
  const file = path.join(root, 'schema/reference/demo-people.yaml');
  const { success, data, error } = demoWorld.safeParse(parse(await readFile(file, 'utf8')));
  if (!success) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return data;
}
