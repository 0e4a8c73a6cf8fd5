/**
 * What every room of the gateway stands on: the database, the ledger, the contract, the issuers.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Global, Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import {
  Answers,
  CASE_NOUNS,
  DECLARATIONS,
  Disclosures,
  ISSUERS,
  Records,
  Writes,
  declarationsOf,
  loadContract,
  loadIssuerRegistry,
} from '#gate';
import { Database, LedgerWriter, PlanChanges, failureWords } from '#store';
import { Metrics } from '#watch';
import { CASE_NOUNS_OF_ROOMS, READ_NOUNS } from './nouns.js';
import type { GatewaySettings } from './settings.js';

const logger = new Logger('Gateway');

@Global()
@Module({})
export class DoorModule {
  static with({ HUB_APP_DATABASE_URL: url, IDENTITY_ORIGIN }: GatewaySettings): DynamicModule {
    const providers = [
      { provide: Database, useFactory: () => Database.open(url, CASE_NOUNS_OF_ROOMS) },
      { provide: ISSUERS, useFactory: () => loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN }) },
      { provide: DECLARATIONS, useFactory: () => declarationsOf(loadContract('schema')) },
      { provide: CASE_NOUNS, useValue: READ_NOUNS },
      { provide: LedgerWriter, inject: [Database], useFactory: ledgerWriter },
      {
        provide: Disclosures,
        inject: [Database, LedgerWriter],
        useFactory: (database: Database, ledger: LedgerWriter) => new Disclosures(database.pool, ledger),
      },
      {
        provide: PlanChanges,
        useFactory: () => new PlanChanges(url, (what, failure) => logger.warn(`${what}: ${failureWords(failure)}`)),
      },
      { provide: Metrics, useFactory: () => new Metrics('gateway') },
      Records,
      Writes,
      Answers,
    ];
    return { module: DoorModule, providers, exports: providers };
  }
}

/** The database says whether it is a test's: only there may `fsync` be off. */
async function ledgerWriter(database: Database): Promise<LedgerWriter> {
  const found = await database.maybeOne<{ test: boolean }>(`select to_regclass('hub.test_clock') is not null as test`);
  const process = `gateway ${hostname()} ${String(globalThis.process.pid)} ${randomUUID().slice(0, 8)}`;
  return new LedgerWriter({ pool: database.pool, process, test: found?.test === true });
}
