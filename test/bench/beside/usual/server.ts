/**
 * Nest the usual way: TypeORM repositories over the hub's tables, a DataLoader for each, CASL asked for every field, Apollo on Fastify.
 */
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { DateScalar, DateTimeScalar, declarationsOf, loadContract } from '#gate';
import { CASE_NOUNS_OF_ROOMS } from '../../../../apps/gateway/nouns.js';
import { AgencyRow, MemberRow } from './directory-rows.js';
import { PeerContext } from './peer-context.js';
import * as resolvers from './resolvers.js';

const SHOWN = [
  'Person',
  'Referral',
  'Informed',
  'Participation',
  'CustodyEpisode',
  'CustodyProgress',
  'Accommodation',
  'AccommodationNeed',
];
const SHOWN_TOO = ['AccommodationProposal', 'AccommodationConfirmation', 'AccommodationAlarm', 'Plan', 'Need', 'AgreedAction', 'Staff'];

const whole = declarationsOf(loadContract('schema'));
// Rules for what this program shows, and no more: the contract has four times as many types.
const declarations = { ...whole, types: new Map([...whole.types].filter(([type]) => [...SHOWN, ...SHOWN_TOO].includes(type))) };

const source = await new DataSource({
  type: 'postgres',
  url: process.env['PEER_DATABASE_URL'] ?? '',
  schema: 'hub',
  entities: [...CASE_NOUNS_OF_ROOMS.map(({ entity }) => entity), AgencyRow, MemberRow],
  extra: { max: 10 },
}).initialize();

const options: ApolloDriverConfig = {
  driver: ApolloDriver,
  typePaths: ['schema/*.graphql'],
  resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  context: ({ headers }: { headers: Record<string, string> }) => PeerContext.open(source, declarations, headers['authorization'] ?? ''),
};

@Module({ imports: [GraphQLModule.forRoot<ApolloDriverConfig>(options)], providers: Object.values(resolvers) })
class UsualModule {}

const app = await NestFactory.create(UsualModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(Number(process.env['PEER_PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
