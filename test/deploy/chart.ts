/**
 * Renders the chart's templates as far as they use the template language: values, the parts they include, conditions, lists. Helm itself cannot be had
 * from a registry of packages, and what cannot be rendered here fails.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';

const CHART = 'deploy/helm';

type Values = Readonly<Record<string, unknown>>;

/** An object of the rendered chart. */
export interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Every object, with these values over the chart's own. */
export function rendered(changed: Values = {}): Rendered[] {
  const chart = parse(readFileSync(`${CHART}/Chart.yaml`, 'utf8')) as { version: string; appVersion: string };
  const values = merged(parse(readFileSync(`${CHART}/values.yaml`, 'utf8')) as Values, changed);
  const root: Values = { Values: values, Release: { Name: 'hub' }, Chart: { AppVersion: chart.appVersion } };
  const names = readdirSync(`${CHART}/templates`).sort();
  const parts = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith('.tpl'))) define(readFileSync(path.join(CHART, 'templates', name), 'utf8'), parts);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const text = render(readFileSync(path.join(CHART, 'templates', name), 'utf8'), { root, dot: root, parts });
      return parseAllDocuments(text).flatMap((document) => {
        if (document.errors.length > 0) throw new Error(`${name}: ${String(document.errors[0])}`);
        const object = document.toJS() as Rendered | null;
        return object === null ? [] : [object];
      });
    });
}

interface Place {
  readonly root: Values;
  readonly dot: unknown;
  readonly parts: ReadonlyMap<string, string>;
}

function define(text: string, parts: Map<string, string>): void {
  for (const [, name = '', body = ''] of text.matchAll(/\{\{-? define "([^"]+)" -?\}\}\s*\n?([\s\S]*?)\n?\{\{-? end -?\}\}/g))
    parts.set(name, body);
}

/** A block reaches to the end of its own kind: blocks of one kind are not nested in this chart. */
function render(text: string, place: Place): string {
  const whole = text
    .replace(/\{\{-? range list ([^}]+?) -?\}\}([\s\S]*?)\{\{-? end -?\}\}/g, (_, list: string, body: string) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, item]) => render(body, { ...place, dot: item })).join(''),
    )
    .replace(/\{\{-? if (\S+) -?\}\}([\s\S]*?)\{\{-? end -?\}\}/g, (_, test: string, body: string) => (valueOf(test, place) ? body : ''));
  return whole.replace(/[ \t]*\{\{- /g, '{{ ').replace(/\{\{ (.+?) -?\}\}/g, (_, expression: string) => evaluate(expression, place));
}

function evaluate(expression: string, place: Place): string {
  const [head = '', ...pipes] = expression.split(' | ');
  return pipes.reduce((said, pipe) => piped(said, pipe), evaluated(head, place));
}

function evaluated(head: string, place: Place): string {
  const [, part, given] = /^include "([^"]+)" (.+)$/.exec(head) ?? [];
  if (part !== undefined && given !== undefined) {
    const body = place.parts.get(part);
    if (body === undefined) throw new Error(`no part ${part}`);
    return render(body, { ...place, dot: argument(given, place) }).trim();
  }
  const [, what] = /^toYaml (\S+)$/.exec(head) ?? [];
  if (what !== undefined) return stringify(valueOf(what, place)).trimEnd();
  const [, file] = /^\.Files\.Get "([^"]+)"$/.exec(head) ?? [];
  if (file !== undefined) return readFileSync(path.join(CHART, file), 'utf8').trimEnd();
  const value = valueOf(head, place);
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${head} is ${String(value)}`);
  return String(value);
}

function piped(said: string, pipe: string): string {
  const [name, count] = pipe.split(' ');
  const shift = (text: string): string =>
    text
      .split('\n')
      .map((line) => (line === '' ? line : ' '.repeat(Number(count)) + line))
      .join('\n');
  if (name === 'quote') return JSON.stringify(said);
  if (name === 'nindent') return `\n${shift(said)}`;
  throw new Error(`the chart uses ${pipe}, which is not rendered here`);
}

function argument(given: string, place: Place): unknown {
  const [, pairs] = /^\(dict (.+)\)$/.exec(given) ?? [];
  if (pairs === undefined) return valueOf(given, place);
  return Object.fromEntries(
    [...pairs.matchAll(/"([^"]+)" (?:"([^"]*)"|(\S+))/g)].map(([, key = '', text, name = '']) => [key, text ?? valueOf(name, place)]),
  );
}

/** `.a.b` of what stands here, `$.a.b` of the whole. */
function valueOf(name: string, { root, dot }: Place): unknown {
  if (!/^[.$][\w.]*$/.test(name)) throw new Error(`the chart says ${name}, which is not rendered here`);
  const from = name.startsWith('$') ? root : dot;
  const keys = name
    .replace(/^\$/, '')
    .split('.')
    .filter((key) => key !== '');
  return keys.reduce<unknown>((at, key) => (at as Values | undefined)?.[key], from);
}

function merged(values: Values, changed: Values): Values {
  const both = Object.entries(changed).map(([key, value]) => {
    const own = values[key];
    return [key, isValues(value) && isValues(own) ? merged(own, value) : value] as const;
  });
  return { ...values, ...Object.fromEntries(both) };
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
