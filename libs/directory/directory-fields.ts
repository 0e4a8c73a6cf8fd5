/**
 * Fields of records that name an agency or a member of staff: rows hold ids, the directory knows the names. One place for every type.
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, getNamedType } from 'graphql';
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { GUARD } from '#store';
import type { CaseRecord } from '#store';
import type { Directory } from './agency/directory.js';
import type { StaffOf } from './member/staff-contacts.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** Gives every field of type Agency or Staff without a resolver of its own the one that looks the id up. */
export function nameAgenciesAndStaff(schema: GraphQLSchema, directory: Directory, staffOf: StaffOf): GraphQLSchema {
  const agency = (field: string): Resolve => {
    return (source) => {
      const id = (source as Record<string, unknown>)[field] ?? (field === 'owner' ? (source as CaseRecord)[GUARD].owner : null);
      // The edge of a page of agencies, or of staff, holds them itself.
      return typeof id === 'string' ? (directory.agency(id) ?? directory.household(id)) : (id ?? null);
    };
  };
  const staff = (field: string): Resolve => {
    return (source) => {
      const record = source as CaseRecord;
      const id = record[field] ?? record['member'];
      return typeof id === 'string' ? staffOf(id, record[GUARD]) : (id ?? null);
    };
  };
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: GraphQLFieldConfig<unknown, unknown>, field: string) => {
      if (config.resolve !== undefined && config.resolve !== defaultFieldResolver) return config;
      const type = getNamedType(config.type).name;
      if (String(config.type).includes('[')) return config;
      if (type === 'Agency') return { ...config, resolve: agency(field) };
      return type === 'Staff' ? { ...config, resolve: staff(field) } : config;
    },
  });
}
