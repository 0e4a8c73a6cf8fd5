import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const serviceSchema = z.object({
  build: z.object({ dockerfile: z.string() }).optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.unknown()).default({}),
  volumes: z.array(z.string()).default([]),
  secrets: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const composeSchema = z.object({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.unknown()),
});

const { services, volumes, secrets } = composeSchema.parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }));
const all = Object.entries(services).map(([name, service]) => ({ name, ...service }));
const apps = all.filter(({ build }) => build !== undefined);
// Read by Node itself, and by the demo identity provider to refuse production.
const OF_NODE = ['NODE_ENV'];
const READINESS = /^\/health\/(live|ready)$|^\/council\/\.well-known\/openid-configuration$/;

/** The source of the program a service runs. */
function programOf({ command }: { command: readonly string[] }): string {
  return (command.at(-1) ?? '').replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

/** The variables that the program's settings read, and which of them have to be given: the image is production unless it is said otherwise. */
async function variablesOf(program: string, production: boolean): Promise<{ known: string[]; required: string[] }> {
  const { settingsSchema } = (await import(path.resolve(path.dirname(program), 'settings.ts'))) as { settingsSchema: z.ZodObject };
  const fields = Object.entries(settingsSchema.shape);
  return {
    known: fields.map(([name]) => name),
    required: fields
      .filter(([, field]) => !z.safeParse(field, undefined).success || (production && field instanceof z.ZodDefault))
      .map(([name]) => name),
  };
}

describe('docker-compose.yml', () => {
  test('runs every app with the image of this repository, and says which program', () => {
    expect(apps.map(({ name }) => name).sort()).toEqual(['gateway', 'identity', 'portal', 'prepare', 'worker']);
    for (const { command } of apps) expect(command[0]).toBe('node');
  });

  test.each(apps)('$name: its Dockerfile and its program exist', (service) => {
    expect(existsSync(service.build?.dockerfile ?? '')).toBe(true);
    expect(existsSync(programOf(service))).toBe(true);
  });

  test.each(apps)('$name: is given the variables it reads: no other, and none too few', async (service) => {
    const { known, required } = await variablesOf(programOf(service), service.environment['NODE_ENV'] !== 'development');
    const given = Object.keys(service.environment);
    expect(given.filter((name) => !known.includes(name) && !OF_NODE.includes(name))).toEqual([]);
    expect(required.filter((name) => !given.includes(name))).toEqual([]);
  });

  test.each(apps)('$name: its ports and its health path are those of the program', ({ environment, ports, healthcheck }) => {
    const own = Object.entries(environment).flatMap(([name, value]) => (name.endsWith('_PORT') ? [value] : []));
    for (const port of ports) expect(own).toContain(port.split(':').at(-1));
    for (const [, port, route] of (healthcheck?.test.join(' ') ?? '').matchAll(/http:\/\/127\.0\.0\.1:(\d+)([^']*)/g)) {
      expect(own).toContain(port);
      expect(route).toMatch(READINESS);
    }
  });

  test.each(all)('$name: names only services, volumes and secrets that are there', (service) => {
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on)));
    expect(Object.keys(volumes)).toEqual(expect.arrayContaining(service.volumes.map((volume) => volume.split(':')[0])));
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(service.secrets));
  });
});

describe('the Dockerfile', () => {
  const text = readFileSync('deploy/Dockerfile', 'utf8');

  test('copies files that exist, and ends as an ordinary user', () => {
    const sources = [...text.matchAll(/^COPY (?!.*--from)(?:--\S+ )*(.*) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    expect(sources.filter((name) => !existsSync(name))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(text.match(/^USER (.*)$/m)?.[1]).toBe('node');
  });
});
