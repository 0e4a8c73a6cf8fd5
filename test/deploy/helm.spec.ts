/** The Helm chart: what it runs, with which rights, and that every app is given in production all that it demands and no more. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { rendered } from './chart.js';
import type { Rendered } from './chart.js';

const container = z.object({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()),
  env: z.array(
    z.object({
      name: z.string(),
      value: z.string().optional(),
      valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }).optional(),
    }),
  ),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })).default([]),
  securityContext: z.unknown(),
  readinessProbe: z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) }).optional(),
  livenessProbe: z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) }).optional(),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })).default([]),
});
const pod = z.object({
  template: z.object({
    spec: z.object({
      automountServiceAccountToken: z.literal(false),
      securityContext: z.unknown(),
      containers: z.array(container).length(1),
      volumes: z.array(z.object({ name: z.string() })).default([]),
    }),
  }),
});

const all = rendered({ redisSecret: 'throughgate-redis', monitoring: { enabled: true } });
const of = (kind: string): Rendered[] => all.filter((object) => object.kind === kind);
const workloads = [...of('Deployment'), ...of('Job')].map((object) => {
  const { spec } = pod.parse(object.spec).template;
  const [only] = spec.containers;
  if (only === undefined) throw new Error('no container');
  return { name: object.metadata.name, spec, container: only, env: new Map(only.env.map((one) => [one.name, one])) };
});

/** Variables of an app's settings, and which of them production demands. */
async function variablesOf(command: readonly string[]): Promise<{ known: string[]; demanded: string[] }> {
  const program = (command.at(-1) ?? '').replace(/^dist\//, '').replace(/\.js$/, '.ts');
  expect(existsSync(program)).toBe(true);
  const { settingsSchema } = (await import(path.resolve(path.dirname(program), 'settings.ts'))) as { settingsSchema: z.ZodObject };
  const fields = Object.entries(settingsSchema.shape);
  const isDemanded = (field: unknown): boolean => field instanceof z.ZodDefault || !z.safeParse(field as z.ZodType, undefined).success;
  return { known: fields.map(([name]) => name), demanded: fields.filter(([, field]) => isDemanded(field)).map(([name]) => name) };
}

test('the chart runs gateway, worker and portal, and prepares the database once', () => {
  expect(workloads.map(({ name }) => name).sort()).toEqual(['hub-gateway', 'hub-portal', 'hub-prepare', 'hub-worker']);
  expect(of('Job')[0]?.metadata.annotations?.['helm.sh/hook']).toBe('pre-install,pre-upgrade');
});

describe.each(workloads)('$name', ({ name, spec, container: one, env }) => {
  test('is nobody, changes none of its files, and gains no right', () => {
    expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } });
    expect(one.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
  });

  test('is production, and is given all that it demands there, and nothing it does not read', async () => {
    const { known, demanded } = await variablesOf(one.command);
    const given = [...env.keys()];
    expect(env.get('NODE_ENV')?.value).toBe('production');
    expect(demanded.filter((variable) => !given.includes(variable))).toEqual([]);
    expect(given.filter((variable) => !known.includes(variable) && variable !== 'NODE_ENV')).toEqual([]);
  });

  test('is given passwords and keys by reference', () => {
    for (const { name: variable, value } of env.values()) {
      if (/DATABASE_URL|REDIS_URL|SESSION_KEY/.test(variable)) expect([variable, value]).toEqual([variable, undefined]);
    }
  });

  test('mounts only volumes that are there', () => {
    const volumes = spec.volumes.map((volume) => volume.name);
    expect(volumes).toEqual(expect.arrayContaining(one.volumeMounts.map((mount) => mount.name)));
  });

  test('is asked whether it lives and is ready, if it stays', () => {
    if (name === 'hub-prepare') return;
    expect([one.livenessProbe?.httpGet, one.readinessProbe?.httpGet]).toEqual([
      { path: '/health/live', port: 'http' },
      { path: '/health/ready', port: 'http' },
    ]);
    expect(one.ports.map((port) => port.name)).toContain('http');
  });
});

test('each role’s address goes to the apps of that role, and the superuser’s and the owner’s to the preparation alone', () => {
  const holders = (variable: string): string[] =>
    workloads.filter(({ env }) => env.has(variable)).map(({ name }) => name.replace('hub-', ''));
  expect({
    admin: holders('DATABASE_URL'),
    owner: holders('HUB_OWNER_DATABASE_URL'),
    app: holders('HUB_APP_DATABASE_URL'),
    system: holders('HUB_SYSTEM_DATABASE_URL'),
    queue: holders('HUB_QUEUE_DATABASE_URL'),
    portal: holders('HUB_PORTAL_DATABASE_URL'),
  }).toEqual({
    admin: ['prepare'],
    owner: ['prepare'],
    app: ['gateway', 'prepare'],
    system: ['worker', 'prepare'],
    queue: ['worker', 'prepare'],
    portal: ['portal', 'prepare'],
  });
});

test('partners reach the portal and /graphql, and neither health nor metrics', () => {
  const text = JSON.stringify([of('Ingress'), of('Service')]);
  expect(text).toContain('/graphql');
  expect(text).not.toMatch(/metrics|health|9090|4200/);
});

test('without Redis the worker is not told of one, and nothing else changes', () => {
  const worker = rendered().find(({ metadata }) => metadata.name === 'hub-worker');
  expect(JSON.stringify(worker)).not.toContain('REDIS_URL');
});

describe('what is watched', () => {
  const files = ['deploy/helm/prometheus-rules.yaml', 'deploy/grafana/throughgate.json'];
  const source = ['libs/watch/metrics/metrics.ts', 'apps/worker/watch.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');

  test.each(files)('%s asks for metrics that the apps have', (file) => {
    const asked = [...readFileSync(file, 'utf8').matchAll(/\bthroughgate_[a-z_]+/g)].map(([name]) => name.replace(/_bucket$/, ''));
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked)
      expect(name.startsWith('throughgate_process_') || name.startsWith('throughgate_nodejs_') || source.includes(name)).toBe(true);
  });

  test('the rules are in the chart as they are in the file', () => {
    const { groups } = parse(readFileSync('deploy/helm/prometheus-rules.yaml', 'utf8')) as { groups: unknown };
    expect(of('PrometheusRule')[0]?.spec['groups']).toEqual(groups);
  });
});
