/**
 * The demo identity provider: five issuers as paths of one port, so that a bare clone can sign in through five agencies' own
 * providers. It asks nobody for a password, and therefore refuses to run in production.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { readDemoPeople } from './issuer/demo-people.js';
import type { DemoIssuer, DemoWorld } from './issuer/demo-people.js';
import { demoIssuer } from './issuer/demo-issuer.js';
import { keptSecrets } from './issuer/issuer-secrets.js';
import { issuerPages, templatesIn } from './pages/issuer-pages.js';
import { systemFontStylesheet } from './pages/stylesheet.js';
import type { Stylesheet } from './pages/stylesheet.js';
import { choosePerson } from './sign-in/choose-person.js';

/** Where the demo identity provider listens, what it is called from outside, and where it keeps its keys. */
export interface IdentityPlace {
  readonly port: number;
  /** Scheme, host and port that browsers and the gateway reach it by, such as http://127.0.0.1:4100. */
  readonly origin: string;
  readonly hubDir: string;
  /** The address to listen on; by default this machine only. */
  readonly host?: string;
}

/** A running demo identity provider. */
export interface RunningIdentity {
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Starts it. Throws an Error of one line when it may not or cannot run: production, a damaged key file, a port in use. */
export async function startIdentity({ port, origin, hubDir, host = '127.0.0.1' }: IdentityPlace): Promise<RunningIdentity> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('the demo identity provider asks for no password and never runs in production');
  const [world, stylesheet] = await Promise.all([readDemoPeople(), systemFontStylesheet()]);
  const place = { origin, world, stylesheet, folder: path.join(hubDir, 'identity') };
  const handlers = new Map<string, Handler>();
  for (const issuer of world.issuers) handlers.set(issuer.path, await issuerHandler(issuer, place));
  handlers.set('assets', stylesheetHandler(stylesheet));
  const server = createServer((request, response) => {
    const handler = handlers.get(request.url?.split(/[/?]/, 2)[1] ?? '') ?? notFound;
    Promise.resolve(handler(request, response)).catch((failure: unknown) => {
      console.error(failure);
      response.writeHead(500).end();
    });
  });
  await listen(server, port, host);
  return {
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function issuerHandler(
  issuer: DemoIssuer,
  place: { origin: string; world: DemoWorld; stylesheet: Stylesheet; folder: string },
): Promise<Handler> {
  const { origin, world, stylesheet, folder } = place;
  const pages = issuerPages(issuer, world, { templates: templatesIn(process.cwd()), stylesheet: stylesheet.address });
  const provider = demoIssuer({ origin, issuer, world, pages, secrets: await keptSecrets(folder, issuer) });
  const logins = new Set(world.people.filter((person) => person.issuer === issuer.path).map(({ login }) => login));
  const protocol = provider.callback();
  return (request, response) => {
    const whole = request.url ?? '/';
    if (whole.startsWith(`/${issuer.path}/interaction/`)) return choosePerson({ provider, pages, logins }, request, response);
    // oidc-provider routes by what is left of the path, and builds its own addresses from what was there.
    Object.assign(request, { originalUrl: whole, url: whole.slice(issuer.path.length + 1) || '/' });
    return protocol(request, response);
  };
}

function stylesheetHandler({ address, css, gzipped }: Stylesheet): Handler {
  return (request, response) => {
    if (request.url !== address) return notFound(request, response);
    const isGzipped = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(isGzipped && { 'content-encoding': 'gzip' }),
    });
    return response.end(isGzipped ? gzipped : css);
  };
}

const notFound: Handler = (_request, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (failure: NodeJS.ErrnoException) => {
      reject(failure.code === 'EADDRINUSE' ? new Error(`port ${String(port)}, for the demo identity provider, is in use`) : failure);
    });
    server.listen(port, host, resolve);
  });
}
