/** The one page between an agency's sign-in and the hub: choose a demo person of this issuer, and go on as them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { IssuerPages } from '../pages/issuer-pages.js';
import { languageFrom } from '../pages/words.js';

const MAX_FORM_BYTES = 4_096;

/** What the page needs of the issuer it belongs to. */
export interface SignIn {
  readonly provider: Provider;
  readonly pages: IssuerPages;
  /** The logins this issuer may sign in; a form that names another is as good as an empty one. */
  readonly logins: ReadonlySet<string>;
}

/** Shows the page, or takes its form and sends the browser on. */
export async function choosePerson({ provider, pages, logins }: SignIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://page').searchParams);
  try {
    const { params } = await provider.interactionDetails(request, response);
    const language = pages.languageOf({ lang: query['lang'] ?? params['ui_locales'] });
    if (request.method !== 'POST') return void sendPage(response, 200, pages.choosePerson(language, false));
    const login = new URLSearchParams(await readForm(request)).get('person') ?? '';
    if (!logins.has(login)) return void sendPage(response, 400, pages.choosePerson(language, true));
    await provider.interactionFinished(request, response, { login: { accountId: login } }, { mergeWithLastSubmission: false });
  } catch (failure) {
    if (!(failure instanceof errors.SessionNotFound)) throw failure;
    sendPage(response, 400, pages.failure(languageFrom(query['lang'])));
  }
}

/** Sends a page that no other site may frame and that may load nothing but its stylesheet. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
}

async function readForm(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MAX_FORM_BYTES) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
