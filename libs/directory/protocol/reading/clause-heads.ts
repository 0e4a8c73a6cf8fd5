/**
 * Clauses in Welsh. A rule, a clearance and the ledger keep the English head of a clause, number and title, as it was signed; what it is called in Welsh
 * stands beside it in the same document, and is looked up where somebody asks for it.
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver } from 'graphql';
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql';
import type { Clause } from '#protocol';
import type { Database } from '#store';

/** The head of a clause: what a rule and the ledger say it by. */
export const headOf = ({ number, title }: Pick<Clause, 'number' | 'title'>): string => `${number} ${title}`;

const HEADS = `select distinct on (head) head, (c ->> 'number') || ' ' || (c ->> 'titleCy') as welsh
  from hub.protocol p, jsonb_each(p.document -> 'clauses') as x(key, c), lateral (select (c ->> 'number') || ' ' || (c ->> 'title')) as y(head)
  order by head, p.version desc`;

/** The Welsh head of a clause by its English one. */
export class ClauseHeads {
  private known = new Map<string, string>();

  constructor(private readonly database: Pick<Database, 'many'>) {}

  /** In Welsh; what no document has, such as what is said where no clause is cited, as it stands. */
  async welsh(head: string): Promise<string> {
    if (!this.known.has(head)) {
      const rows = await this.database.many<{ head: string; welsh: string }>(HEADS);
      this.known = new Map(rows.map((row) => [row.head, row.welsh]));
    }
    return this.known.get(head) ?? head;
  }
}

/** Gives every field `clause` that can be asked for in a language the resolver that says it in that one. */
export function sayClauses(schema: GraphQLSchema, heads: ClauseHeads): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: GraphQLFieldConfig<unknown, unknown>, field: string) => {
      const resolve = config.resolve ?? defaultFieldResolver;
      if (field !== 'clause' || config.args?.['language'] === undefined || resolve !== defaultFieldResolver) return config;
      const say: typeof resolve = (source, { language }: { language?: string }) => {
        const head = (source as { clause?: unknown }).clause ?? null;
        return language === 'CYMRAEG' && typeof head === 'string' ? heads.welsh(head) : head;
      };
      return { ...config, resolve: say };
    },
  });
}
