/** A browser without a window: cookies by host, redirects followed, forms sent with every field the page gave them. */

const MOST_REDIRECTS = 12;

/** A page that was shown. */
export interface Shown {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly headers: Headers;
}

/** What to type into a form, by field. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export class SmallBrowser {
  private readonly cookies = new Map<string, string>();
  private shown: Shown | null = null;

  constructor(
    private readonly origin: string,
    private readonly language: string,
  ) {}

  /** The page it stands on. */
  get page(): Shown {
    if (this.shown === null) throw new Error('no page was opened yet');
    return this.shown;
  }

  /** The words of the page, without its marks. */
  get words(): string {
    return textOf(this.page.html);
  }

  /** Opens a path of the portal, or a whole address. */
  async open(path: string): Promise<Shown> {
    return await this.go(new URL(path, this.shown?.url ?? this.origin));
  }

  /** Signs in through an issuer, from its link or straight to it. */
  async signIn(login: string, issuer = 'council', then = '/'): Promise<Shown> {
    await this.open(`${this.origin}/sign-in/${issuer}?${new URLSearchParams({ then }).toString()}`);
    if (!this.page.html.includes('name="person"')) return this.page;
    return await this.send({ person: login });
  }

  /** Sends the page's form of this id (the first that posts, otherwise), with what was typed over what stood there. */
  async send(typed: Typed, id?: string): Promise<Shown> {
    const { action, fields } = this.form(id);
    for (const [name, value] of Object.entries(typed)) {
      fields.delete(name);
      for (const one of [value].flat()) fields.append(name, one);
    }
    return await this.post(action, fields);
  }

  /** Posts fields of one's own making. */
  async post(path: string, fields: URLSearchParams, headers: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return await this.go(new URL(path, this.shown?.url ?? this.origin), { body: fields, headers });
  }

  /** The fields a form of the page would send as it stands, and where to. */
  form(id?: string): { action: string; fields: URLSearchParams } {
    const forms = [...this.page.html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, marks = '']) => /method="post"/i.test(marks));
    const found =
      id === undefined
        ? (forms.find(([, marks = '']) => !marks.includes('/sign-out')) ?? forms[0])
        : forms.find(([, marks = '']) => marks.includes(id));
    if (found === undefined) throw new Error(`no form on the page: ${this.words.slice(0, 400)}`);
    const [, marks = '', inside = ''] = found;
    return { action: unescape(/action="([^"]*)"/.exec(marks)?.[1] ?? ''), fields: fieldsIn(inside) };
  }

  /** The value of a cookie, undefined where there is none. */
  cookie(name: string): string | undefined {
    return this.cookies.get(`${new URL(this.origin).host} ${name}`);
  }

  /** Takes another browser's cookies for its own: what a thief would do. */
  copyCookiesOf(other: SmallBrowser): void {
    for (const [name, value] of other.cookies) this.cookies.set(name, value);
  }

  private async go(start: URL, form?: { body: URLSearchParams; headers: Readonly<Record<string, string>> }): Promise<Shown> {
    let request: { url: URL; form?: typeof form } = { url: start, ...(form === undefined ? {} : { form }) };
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      const response = await this.fetch(request.url, request.form);
      const location = response.headers.get('location');
      if (location === null) {
        this.shown = { status: response.status, url: request.url.href, html: await response.text(), headers: response.headers };
        return this.shown;
      }
      await response.arrayBuffer();
      request = { url: new URL(location, request.url) };
    }
    throw new Error('redirected without end');
  }

  private async fetch(url: URL, form?: { body: URLSearchParams; headers: Readonly<Record<string, string>> }): Promise<Response> {
    const mine = [...this.cookies]
      .filter(([key]) => key.startsWith(`${url.host} `))
      .map(([key, value]) => `${key.slice(url.host.length + 1)}=${value}`);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: mine.join('; '),
        accept: 'text/html',
        'accept-language': this.language,
        ...(form && { origin: url.origin, ...form.headers }),
      },
      ...(form && { method: 'POST', body: form.body }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(url.host, line);
    return response;
  }

  private keep(host: string, line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(`${host} ${name}`);
    else this.cookies.set(`${host} ${name}`, value);
  }
}

function fieldsIn(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text';
    if (['radio', 'checkbox'].includes(type) && !/\schecked/.test(tag)) continue;
    const name = attribute(tag, 'name');
    if (name !== undefined) fields.append(name, attribute(tag, 'value') ?? '');
  }
  for (const [, marks = '', text = ''] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields.append(attribute(marks, 'name') ?? '', unescape(text));
  }
  for (const [, marks = '', options = ''] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => tag).find((tag) => /\sselected/.test(tag));
    fields.append(attribute(marks, 'name') ?? '', attribute(chosen ?? '', 'value') ?? '');
  }
  return fields;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescape(found);
};

function textOf(html: string): string {
  const body = html.replace(/<(head|script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return unescape(body).replace(/\s+/g, ' ').trim();
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
