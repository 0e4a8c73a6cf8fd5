/**
 * An app's settings from its environment: in development what is unset has a default, in production nothing has, and every fault is one line that names
 * the variable and says what it is for.
 */
import { z } from 'zod';

/** Settings that cannot be used: one line for each fault. */
export class SettingsRefused extends Error {
  constructor(
    app: string,
    readonly faults: readonly string[],
  ) {
    super(`The ${app} cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsRefused';
  }
}

/** Reads and checks. Throws SettingsRefused. A variable set to nothing counts as unset. */
export function readSettings<Shape extends z.ZodRawShape>(
  app: string,
  schema: z.ZodObject<Shape>,
  environment: NodeJS.ProcessEnv,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const missing = environment['NODE_ENV'] === 'production' ? defaulted(schema).filter((name) => !(name in given)) : [];
  const { data, error } = schema.safeParse(given);
  const faults = [
    ...missing.map((name) => `${name} is not set, and production has no default for it: ${purposeOf(schema, name)}`),
    ...(error?.issues ?? []).map((issue) => wordsOf(schema, issue, given)),
  ];
  if (data === undefined || faults.length > 0) throw new SettingsRefused(app, faults);
  return data;
}

/** The variables that development need not give and production must: those with a default. What is optional stays so. */
function defaulted(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => field instanceof z.ZodDefault)
    .map(([name]) => name);
}

function wordsOf(schema: z.ZodObject, { path, message }: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(path[0] ?? '');
  // The value may be a password: only its fault is told.
  return `${name} ${name in given ? `cannot be used (${message})` : 'is not set'}: ${purposeOf(schema, name)}`;
}

function purposeOf(schema: z.ZodObject, name: string): string {
  const field = schema.shape[name] as z.ZodType | undefined;
  return field?.description ?? 'see the README';
}
