/**
 * Whether the gateway lives, and whether it can answer: for whoever runs it, without a word about anybody.
 */
import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Controller('health')
export class HealthController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok'; parts: { database: 'ok' } }> {
    try {
      await this.source.query('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'down', parts: { database: 'down' } });
    }
    return { status: 'ok', parts: { database: 'ok' } };
  }
}
