/** The insight room: who saw what, and figures about nobody. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { DisclosuresResolver } from './access/disclosures.js';
import { AggregatesResolver } from './aggregates/aggregates.js';

@Module({ imports: [DirectoryModule], providers: [DisclosuresResolver, AggregatesResolver] })
export class InsightModule {}
