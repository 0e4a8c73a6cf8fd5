/**
 * The words in which support is offered and consent is asked for, as every member may read them before they put them to anybody.
 */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { HubContext } from '#gate';
import { Database } from '#store';
import type { Wording } from './wording.js';

interface WordingText {
  readonly version: string;
  readonly statement: Wording['statement'];
  readonly from: string;
  readonly format: string;
  readonly language: string;
  readonly text: string;
}

@Resolver()
export class ConsentWordingsResolver {
  constructor(private readonly database: Database) {}

  @Query('consentWordings')
  async consentWordings(@Args('statement') statement: Wording['statement'], @Context() context: HubContext): Promise<WordingText[]> {
    await context.registered();
    const rows = await this.database.many<{ id: string; body: Wording }>(
      'select id, body from hub.consent_wording where statement = $1 order by version desc',
      [statement],
    );
    return rows.flatMap(({ id, body }) =>
      Object.entries(body.text).flatMap(([language, formats]) =>
        Object.entries(formats).map(([format, text]) => ({ version: id, statement, from: body.from, format, language, text })),
      ),
    );
  }
}
