/**
 * The plan read as Nest resolvers usually are: one class for each type, a method for each field that is not a column.
 */
import { NotFoundException } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INFORMED, PARTICIPATION } from '#consent';
import { parseIdOf } from '#kernel';
import {
  ACCOMMODATION_ALARM,
  ACCOMMODATION_CONFIRMATION,
  ACCOMMODATION_NEED,
  ACCOMMODATION_PROPOSAL,
  CUSTODY_EPISODE,
  CUSTODY_PROGRESS,
} from '#pathways';
import { AGREED_ACTION, AGREED_ACTION_CONTENT, IDENTITY, NEED, NEED_CONTENT, PLAN, REFERRAL } from '#plan';
import type { CaseNoun } from '#store';
import type { AgencyRow } from './directory-rows.js';
import type { PeerContext } from './peer-context.js';
import { joined, many, newest } from './records.js';
import type { Shown, Whole } from './records.js';

type Kind = 'Person' | 'Accommodation' | 'Plan';

const one = async (context: PeerContext, whole: Whole, [kind, field, noun]: readonly [Kind, string, CaseNoun]): Promise<Shown | null> =>
  whole.rights.leads(kind, field) ? await newest(context, whole, noun) : null;
const list = async (context: PeerContext, whole: Whole, [kind, field, noun]: readonly [Kind, string, CaseNoun]): Promise<Shown[] | null> =>
  whole.rights.leads(kind, field) ? await many(context, whole, noun) : null;

@Resolver('Person')
export class PersonResolver {
  @Query('person')
  async person(@Args('id') id: string, @Context() context: PeerContext): Promise<Whole> {
    const { id: person } = parseIdOf('Person', id);
    const rights = await context.rights.load(person);
    const [identity] = await context.rows(IDENTITY, person);
    if (rights === null || identity === undefined) throw new NotFoundException();
    return { ...rights.masked('Person', { ...identity, mask: 0 }), person, rights };
  }

  @ResolveField('referral')
  referral(@Parent() person: Whole, @Context() context: PeerContext): Promise<Shown | null> {
    return one(context, person, ['Person', 'referral', REFERRAL]);
  }

  @ResolveField('informed')
  informed(@Parent() person: Whole, @Context() context: PeerContext): Promise<Shown | null> {
    return one(context, person, ['Person', 'informed', INFORMED]);
  }

  @ResolveField('participation')
  participation(@Parent() person: Whole, @Context() context: PeerContext): Promise<Shown | null> {
    return one(context, person, ['Person', 'participation', PARTICIPATION]);
  }

  @ResolveField('custody')
  custody(@Parent() person: Whole, @Context() context: PeerContext): Promise<Shown | null> {
    return one(context, person, ['Person', 'custody', CUSTODY_EPISODE]);
  }

  @ResolveField('custodyProgress')
  custodyProgress(@Parent() person: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    return list(context, person, ['Person', 'custodyProgress', CUSTODY_PROGRESS]);
  }

  @ResolveField('accommodation')
  accommodation(@Parent() { person, rights }: Whole): Whole {
    return { person, rights };
  }

  @ResolveField('plan')
  async plan(@Parent() { person, rights }: Whole, @Context() context: PeerContext): Promise<Whole | null> {
    if (!rights.leads('Person', 'plan')) return null;
    const [plan] = await context.rows(PLAN, person);
    return { ...(plan === undefined ? {} : rights.masked('Plan', { ...plan, mask: 0 })), person, rights };
  }
}

@Resolver('Accommodation')
export class AccommodationResolver {
  @ResolveField('needs')
  needs(@Parent() pathway: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    return list(context, pathway, ['Accommodation', 'needs', ACCOMMODATION_NEED]);
  }

  @ResolveField('proposals')
  proposals(@Parent() pathway: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    return list(context, pathway, ['Accommodation', 'proposals', ACCOMMODATION_PROPOSAL]);
  }

  @ResolveField('confirmation')
  confirmation(@Parent() pathway: Whole, @Context() context: PeerContext): Promise<Shown | null> {
    return one(context, pathway, ['Accommodation', 'confirmation', ACCOMMODATION_CONFIRMATION]);
  }

  @ResolveField('alarms')
  async alarms(@Parent() pathway: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    const alarms = await list(context, pathway, ['Accommodation', 'alarms', ACCOMMODATION_ALARM]);
    return alarms?.sort((a, b) => (String(a['on']) < String(b['on']) ? -1 : 1)) ?? null;
  }
}

@Resolver('Plan')
export class PlanResolver {
  @ResolveField('needs')
  async needs(@Parent() plan: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    if (!plan.rights.leads('Plan', 'needs')) return null;
    const open = (need: Shown): number => (need['status'] === 'OPEN' ? 0 : 1);
    return (await joined(context, plan, [NEED, NEED_CONTENT])).sort((a, b) => open(a) - open(b));
  }

  @ResolveField('actions')
  async actions(@Parent() plan: Whole, @Context() context: PeerContext): Promise<Shown[] | null> {
    if (!plan.rights.leads('Plan', 'actions')) return null;
    return (await joined(context, plan, [AGREED_ACTION, AGREED_ACTION_CONTENT])).sort((a, b) =>
      String(a['dueOn']) < String(b['dueOn']) ? -1 : 1,
    );
  }
}

const agencyOf = async (context: PeerContext, id: unknown): Promise<AgencyRow | null> =>
  typeof id === 'string' ? await context.agencies.load(id) : null;

/** A member of staff behind a record that may name them. */
async function staffOf(context: PeerContext, { rights }: Shown, id: unknown): Promise<object | null> {
  const member = typeof id === 'string' ? await context.members.load(id) : null;
  return member === null ? null : rights.masked('Staff', { ...member, ownerAgency: member.agencyId, mask: 0 });
}

@Resolver('Referral')
export class ReferralResolver {
  @ResolveField('leadProfessional')
  leadProfessional(@Parent() referral: Shown, @Context() context: PeerContext): Promise<object | null> {
    return staffOf(context, referral, referral['leadProfessional']);
  }
}

@Resolver('AccommodationConfirmation')
export class ConfirmationResolver {
  @ResolveField('confirmedBy')
  confirmedBy(@Parent() confirmation: Shown, @Context() context: PeerContext): Promise<object | null> {
    return staffOf(context, confirmation, confirmation['confirmedBy']);
  }
}

@Resolver('CustodyEpisode')
export class CustodyResolver {
  @ResolveField('establishment')
  establishment(@Parent() episode: Shown, @Context() context: PeerContext): Promise<AgencyRow | null> {
    return agencyOf(context, episode['establishment']);
  }
}

@Resolver('Need')
export class NeedResolver {
  @ResolveField('owner')
  owner(@Parent() need: Shown, @Context() context: PeerContext): Promise<AgencyRow | null> {
    return agencyOf(context, need['owner']);
  }
}

@Resolver('AgreedAction')
export class ActionResolver {
  @ResolveField('owner')
  owner(@Parent() action: Shown, @Context() context: PeerContext): Promise<AgencyRow | null> {
    return agencyOf(context, action['owner']);
  }
}
