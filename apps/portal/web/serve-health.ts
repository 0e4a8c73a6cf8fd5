/** Whether the portal lives, and whether it can serve: for whoever runs it, without a word about anybody. */
import type { FastifyInstance } from './request/fastify.js';
import type { Parts } from '../parts.js';

const PATIENCE_MS = 5_000;

type Health = 'ok' | 'down';

/** Serves `/health/live` and `/health/ready`; ready names the parts a page needs: its sessions and the gateway. */
export function serveHealth(fastify: FastifyInstance, { rows, settings }: Parts): void {
  fastify.get('/health/live', () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const [sessions, gateway] = await Promise.all([healthOf(rows.check()), healthOf(gatewayAnswers(settings.GATEWAY_URL))]);
    const status: Health = sessions === 'ok' && gateway === 'ok' ? 'ok' : 'down';
    return reply.status(status === 'ok' ? 200 : 503).send({ status, parts: { sessions, gateway } });
  });
}

async function gatewayAnswers(url: string): Promise<void> {
  const response = await fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error('the gateway does not live');
}

const healthOf = (work: Promise<void>): Promise<Health> =>
  work.then(
    (): Health => 'ok',
    (): Health => 'down',
  );
