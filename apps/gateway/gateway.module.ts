/** The gateway: lists the rooms and what they share. No logic. */
import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ConsentModule } from '#consent';
import { SafeguardingModule } from '#safeguarding';
import { Directory, DirectoryModule } from '#directory';
import { FreshnessResolver, NodeResolver } from '#gate';
import type { Walls } from '#gate';
import { InsightModule } from '#insight';
import { PanelModule } from '#panel';
import { DueModule } from '#due';
import { EscalationModule } from '#escalation';
import { PathwaysModule } from '#pathways';
import { PlanModule } from '#plan';
import { Database, LedgerWriter, PlanChanges } from '#store';
import { SupervisionModule } from '#supervision';
import { DoorModule } from './door.module.js';
import { ExplorerController } from './explorer/explorer.controller.js';
import { graphqlOptions } from './graphql-options.js';
import { RefusalFilter } from './refusal.filter.js';
import type { GatewaySettings } from './settings.js';

@Module({})
export class GatewayModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly ledger: LedgerWriter,
    private readonly changes: PlanChanges,
  ) {}

  /** The module of a gateway with these settings. */
  static with(settings: GatewaySettings, walls: Walls): DynamicModule {
    const door = DoorModule.with(settings);
    return {
      module: GatewayModule,
      imports: [
        door,
        DirectoryModule,
        ConsentModule,
        SafeguardingModule,
        PlanModule,
        PathwaysModule,
        PanelModule,
        SupervisionModule,
        InsightModule,
        DueModule,
        EscalationModule,
        GraphQLModule.forRootAsync(graphqlOptions(walls)),
      ],
      controllers: process.env['NODE_ENV'] === 'production' ? [] : [ExplorerController],
      providers: [{ provide: APP_FILTER, useClass: RefusalFilter }, FreshnessResolver, NodeResolver],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.directory.load();
    await this.ledger.start();
    this.changes.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.changes.close();
    await this.ledger.close();
    await this.database.close();
  }
}
