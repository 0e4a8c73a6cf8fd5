/** The style and the script of the pages, at addresses that change with their content; and the tab's icon. */
import type { FastifyInstance } from '../request/fastify.js';
import type { Renderer } from './renderer.js';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#1d70b8"/><path d="M7 27V11a9 9 0 0 1 18 0v16h-5V11a4 4 0 0 0-8 0v16z" fill="#fff"/></svg>';

/** Serves them. */
export function serveAssets(fastify: FastifyInstance, { assets }: Renderer): void {
  for (const { address, type, body } of assets) {
    fastify.get(address, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=31536000, immutable').send(body),
    );
  }
  fastify.get('/assets/icon.svg', (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );
}
