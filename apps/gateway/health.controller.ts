/**
 * Whether the gateway lives, and whether it can answer: for whoever runs it, without a word about anybody.
 */
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '#store';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok'; parts: { database: 'ok' } }> {
    try {
      await this.database.many('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'down', parts: { database: 'down' } });
    }
    return { status: 'ok', parts: { database: 'ok' } };
  }
}
