/**
 * The veil: stands before every field of every type, nested and default resolvers too, and decides before a value leaves. A type nobody declared
 * has no way through.
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, defaultFieldResolver, getNamedType, isObjectType } from 'graphql';
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { globalId, personId } from '#kernel';
import { GUARD } from '#store';
import type { CaseRecord, Guard } from '#store';
import type { Declarations, DoorKind } from '../contract/declarations.js';
import type { HubContext } from '../request/hub-context.js';
import { asksById, isNothing } from './nothing.js';
import type { CasePlace, Sights } from './sight.js';

type Resolve = GraphQLFieldResolver<unknown, HubContext>;
type FieldConfig = GraphQLFieldConfig<unknown, HubContext>;

/** Draws the veil over a schema. Refuses to start on a field that nobody declared. */
export function drawVeil(schema: GraphQLSchema, declarations: Declarations, sights: Sights): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: FieldConfig, field: string, type: string) =>
      veiled({ schema, declarations, sights }, config, { type, field }),
  });
}

interface Drawing {
  readonly schema: GraphQLSchema;
  readonly declarations: Declarations;
  readonly sights: Sights;
}

interface Place {
  readonly type: string;
  readonly field: string;
}

function veiled({ schema, declarations, sights }: Drawing, config: FieldConfig, { type, field }: Place): FieldConfig {
  const resolve = config.resolve ?? defaultFieldResolver;
  if (isRoot(schema, type)) {
    const door = declarations.doors.get(field);
    if (door === undefined) throw new Error(`${type}.${field} has no door: say what it does with @does`);
    return { ...config, resolve: throughDoor(countUnanswered(resolve, config), { type, field }, door.what) };
  }
  const declared = declarations.types.get(type)?.get(field);
  if (declared === undefined) throw new Error(`${type}.${field} is in no category: say which with @category, @envelope or @reference`);
  const leads = leadsToRecords(config, declarations);
  const records = recordsOnly(config, sights);
  if (declared.kind === 'CASE') return { ...config, resolve: behindVeil({ resolve, records, sights }, { type, field, declared, leads }) };
  if (field === 'id' && isCaseType(declarations, type)) return { ...config, resolve: opaqueId(type) };
  return { ...config, resolve: records === null ? resolve : withoutUnseen(resolve, records) };
}

const isRoot = (schema: GraphQLSchema, type: string): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some((root) => root?.name === type);

/** A type some field of which is in a category: its objects are records with a guard. */
export function isCaseType(declarations: Declarations, type: string): boolean {
  return [...(declarations.types.get(type)?.values() ?? [])].some((declared) => declared.kind === 'CASE');
}

/** What is about nobody is for members only; a write whose verb forgot its door has answered nothing: closed by construction. */
function throughDoor(resolve: Resolve, { type, field }: Place, what: DoorKind): Resolve {
  return async (...call) => {
    const [, , context] = call;
    context.roots.add(field);
    if (what === 'REFERENCE') await context.registered();
    const answer: unknown = await resolve(...call);
    if ((what === 'WRITE' || what === 'DISCLOSE') && !context.doors.has(field))
      throw new GraphQLError(`${type}.${field} answered without passing its door`);
    return answer;
  };
}

/** A list that is empty for somebody says as much as NOT_FOUND: such an answer, too, leaves when those of its kind do. */
function countUnanswered(resolve: Resolve, config: FieldConfig): Resolve {
  const byId = asksById(config);
  return async (...call) => {
    const answer: unknown = await resolve(...call);
    if (isNothing(answer) && byId(call[1] as Readonly<Record<string, unknown>>)) call[2].unanswered += 1;
    return answer;
  };
}

/** Whether a field returns rows of case tables: each has a guard, and is asked for itself. */
function leadsToRecords(config: FieldConfig, declarations: Declarations): boolean {
  const type = getNamedType(config.type);
  return isObjectType(type) && isCaseType(declarations, type.name) && type.getInterfaces().some(({ name }) => name === 'Node');
}

interface Behind {
  readonly resolve: Resolve;
  readonly records: Only | null;
  readonly sights: Sights;
}

function behindVeil({ resolve, records, sights }: Behind, place: CasePlace): Resolve {
  // Not taken apart: the list is then passed on as it came, and never made.
  return (...call) => {
    const guard = guardOf(call[0]);
    if (guard === null) return null;
    const sight = sights.of(guard, place);
    if (sight.sees === 'NOTHING') {
      const [, , { withheld }, { path }] = call;
      if (sight.unnamed) withheld.noteUnnamed(guard.reading, pathOf(path));
      else withheld.note(guard.reading, sight.missing, pathOf(path));
      return null;
    }
    // What leads to records tells that they are there; what they say, each tells for itself.
    if (sight.sees === 'FULL' && place.leads !== true) guard.reading.disclosed.full |= sight.mask;
    else guard.reading.disclosed.fact |= sight.mask;
    const value = resolve(...call);
    return records === null ? value : settle(value, records);
  };
}

function withoutUnseen(resolve: Resolve, records: Only): Resolve {
  return (...call) => settle(resolve(...call), records);
}

/** A value without the records its reader may know nothing of. */
type Only = (value: unknown) => unknown;

/**
 * A record of which the reader may see nothing is not in the answer: not as an object of nulls, not as a place in a list. What type it is of the
 * schema says, not whoever asks. Null where a field returns no objects.
 */
function recordsOnly(config: FieldConfig, sights: Sights): Only | null {
  const type = getNamedType(config.type);
  if (!isObjectType(type)) return null;
  const shows = (item: unknown): boolean => {
    const guard = guardOf(item);
    if (guard === null || standsForWhole(guard)) return true;
    if (!sights.any(guard, type.name)) return false;
    guard.reading.disclosed.fact |= guard.mask;
    return true;
  };
  return (value): unknown => {
    if (Array.isArray(value)) return value.filter(shows);
    return shows(value) ? value : null;
  };
}

/** A row has a category; what stands for the whole person has none, and is there because of the seat. */
function standsForWhole(guard: Guard): boolean {
  return guard.mask === 0;
}

function opaqueId(type: string): Resolve {
  return (source) => {
    const guard = guardOf(source);
    if (guard === null) return null;
    const { id } = source as CaseRecord;
    return type === 'Person' ? personId(guard.reading.person) : globalId({ type, person: guard.reading.person, id });
  };
}

/** The guard of a record; null for what is no record, of which a field in a category shows nothing. */
export function guardOf(source: unknown): Guard | null {
  return typeof source === 'object' && source !== null ? ((source as Partial<CaseRecord>)[GUARD] ?? null) : null;
}

function settle(value: unknown, then: (value: unknown) => unknown): unknown {
  return value instanceof Promise ? value.then(then) : then(value);
}

function pathOf({ prev, key }: GraphQLResolveInfo['path']): string {
  return prev === undefined ? String(key) : `${pathOf(prev)}.${key}`;
}
