/**
 * GraphiQL for whoever builds a client, in development only: one page with everything in it, so that it works without a network and tells no CDN who asks.
 */
import { randomBytes } from 'node:crypto';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { FIRST_TAB, HEADERS } from './first-tab.js';

/** What is used of a reply of Fastify. */
interface Reply {
  header(name: string, value: string): Reply;
  type(name: string): Reply;
  send(body: string): unknown;
}

/** The page is one inline script; its editor runs workers made of that script, and styles elements as it goes. Nothing is fetched but the contract. */
function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `worker-src blob:`,
    `style-src 'unsafe-inline'`,
    `img-src data:`,
    `font-src data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

@Controller('graphiql')
export class ExplorerController {
  @Get()
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('x-content-type-options', 'nosniff')
  async page(@Res() reply: Reply): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    reply
      .header('content-security-policy', policy(nonce))
      .type('text/html; charset=utf-8')
      .send(await pageWith(nonce));
  }
}

/** Nine megabytes, so loaded when it is first asked for. */
async function pageWith(nonce: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Throughgate: GraphiQL',
    endpoint: '/graphql',
    defaultQuery: FIRST_TAB,
    headers: HEADERS,
    subscriptionsProtocol: 'WS',
    shouldPersistHeaders: false,
  });
  // Only the page's own tag: the script itself holds the word too.
  return page.replace('<script>', `<script nonce="${nonce}">`);
}
