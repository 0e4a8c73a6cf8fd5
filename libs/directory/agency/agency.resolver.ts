/**
 * The caller, and the agencies around them.
 */
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, parseIdOf } from '#kernel';
import { Slicing, connectionOf, invalid } from '#gate';
import type { Connection, HubContext, SliceArguments } from '#gate';
import { Database, callerArguments, notSignedIn } from '#store';
import { Directory } from './directory.js';
import type { AgencyEntry, AuthorityEntry } from './directory.js';

interface Viewer {
  readonly name: string;
  readonly role: string;
  readonly party: string | null;
  readonly agency: string;
}

const cursor = ({ id }: AgencyEntry): string => globalId({ type: 'Agency', person: null, id });

@Resolver('Agency')
export class AgencyResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Query('viewer')
  async viewer(@Context() { caller }: HubContext): Promise<Viewer> {
    const viewer = await this.database.maybeOne<Viewer>(
      `select m.name, m.role, m.party, m.agency_id as agency
       from hub.enter($1, $2, $3, $4, $5) e join hub.member m on m.id = e.member_id`,
      callerArguments(caller),
    );
    if (viewer === null) throw notSignedIn();
    return viewer;
  }

  @Query('agencies')
  agencies(@Args() args: SliceArguments, @Context() { caller }: HubContext): Connection<AgencyEntry> {
    const { limit, after } = Slicing.parse(args);
    const own = this.directory.agencyOfSlug(caller.agency);
    const ids = own === null ? [] : this.directory.partnershipsOf(own).flatMap((partnership) => partnership.agencies);
    const all = [...new Set(ids)].flatMap((id) => this.directory.agency(id) ?? []).sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const before = after === null ? null : parseIdOf('Agency', after).id;
    const start = before === null ? 0 : all.findIndex(({ id }) => id === before) + 1;
    if (before !== null && start === 0) throw invalid('after', 'The cursor is not one this list gave.');
    const page = all.slice(start, start + limit);
    return connectionOf(page, { more: start + limit < all.length, cursor, after });
  }

  @ResolveField('id')
  id(agency: AgencyEntry): string {
    return cursor(agency);
  }

  @ResolveField('name')
  name(agency: AgencyEntry, { language }: { readonly language: string }): string {
    return language === 'CYMRAEG' ? agency.nameCy : agency.name;
  }
}

@Resolver('LocalAuthority')
export class LocalAuthorityResolver {
  @ResolveField('name')
  name(authority: AuthorityEntry, { language }: { readonly language: string }): string {
    return language === 'CYMRAEG' ? authority.nameCy : authority.name;
  }
}
