/**
 * The invented young people of the demo world and who signs its protocol, read from schema/reference: a story is a list of verbs of the contract.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = 'schema/reference';
const RECORDS = 'demo-records';

const login = z.string().regex(/^[a-z.-]+@[a-z-]+$/, 'is not who@where');

/** A verb and its input, as the gateway will be given it but for days (`today-7`) and agencies (slugs); `by` defaults to the lead. */
const step = z.looseObject({
  does: z.string().regex(/^[a-z]+[A-Za-z]*$/),
  by: login.optional(),
  /** The headline of the action, need or goal it is about. */
  the: z.string().optional(),
  /** The demo person it lets sign in. */
  who: login.optional(),
});

const story = z.strictObject({
  slug: z.string().regex(/^[a-z-]+$/),
  /** The resettlement worker who refers them and leads the case. */
  lead: login,
  refer: z.record(z.string(), z.unknown()),
  then: z.array(step).default([]),
});

const stories = z
  .array(story)
  .min(1)
  .superRefine((all, context) => {
    const slugs = all.map(({ slug }) => slug);
    for (const slug of slugs.filter((one, index) => slugs.indexOf(one) !== index)) {
      context.addIssue({ code: 'custom', message: `${slug} is there twice` });
    }
    if (all.at(-1)?.then.length !== 0) context.addIssue({ code: 'custom', message: 'the last story must be a referral and no more' });
  });

/** What is told of a person of the stories after their story: a file for each room that has more to tell. */
const records = z.array(z.strictObject({ slug: z.string(), then: z.array(step).min(1) })).min(1);

const signatories = z.array(z.strictObject({ agency: z.string(), by: login, signatory: z.string(), authority: z.string() })).min(1);

/** One young person: how they were referred, and what happened then, in order. */
export type Story = z.infer<typeof story>;
/** One thing somebody did. */
export type Step = z.infer<typeof step>;
/** Who signs for an agency, entered by which member of its staff. */
export type Signatory = z.infer<typeof signatories>[number];

/**
 * The stories, in the order of the file, each followed by what `demo-records/` has of them. The last is a referral and no more: once that person is
 * there, everybody is.
 */
export async function readStories(): Promise<Story[]> {
  const told = await read('demo-young-people.yaml', stories);
  const files = (await readdir(path.join(FOLDER, RECORDS))).sort();
  const more = (await Promise.all(files.map((name) => read(path.join(RECORDS, name), records)))).flat();
  const known = new Set(told.slice(0, -1).map(({ slug }) => slug));
  const stray = more.find(({ slug }) => !known.has(slug));
  if (stray !== undefined)
    throw new Error(`${FOLDER}/${RECORDS}: ${stray.slug} has no story, or the last, which is a referral and no more`);
  return told.map((one) => ({ ...one, then: [...one.then, ...more.filter(({ slug }) => slug === one.slug).flatMap(({ then }) => then)] }));
}

/** The signatories, by agency. */
export async function readSignatories(): Promise<Signatory[]> {
  return await read('demo-signatories.yaml', signatories);
}

async function read<Shape extends z.ZodType>(name: string, shape: Shape): Promise<z.output<Shape>> {
  const file = path.join(FOLDER, name);
  const { data, error } = shape.safeParse(parse(await readFile(file, 'utf8')));
  if (data === undefined) throw new Error(`${file}: ${error === undefined ? 'is empty' : z.prettifyError(error)}`);
  return data;
}
