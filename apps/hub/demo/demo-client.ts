/**
 * A client of the gateway for the demo world: the public GraphQL over HTTP, with the tokens of the demo people, and no other way in.
 */
import { tokenFor } from '../../identity/sign-in/token-for.js';
import { CannotStart } from '../process/cannot-start.js';

/** A refusal that is part of a mutation's result. */
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

/** An answer of the gateway. */
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One thing to do. */
export interface Deed {
  /** Who or what it is about, for the requestId and for a line that says what went wrong. */
  readonly about: string;
  readonly by: string;
  /** The root field. */
  readonly does: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Tells deeds of one kind about one person apart. */
  readonly nth: number;
}

/** The requestId of a deed: the same at every load, so that a repeat changes nothing. */
export function demoRequest({ about, does, nth }: Pick<Deed, 'about' | 'does' | 'nth'>): string {
  return `demo:${about}:${does}:${String(nth)}`;
}

export class DemoClient {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly gateway: string,
    /** Where the demo issuers stand. */
    readonly identityOrigin: string,
  ) {}

  /** Asks a query; returns null when the gateway answers with an error. */
  async ask(login: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer['data'] | null> {
    const { data, errors } = await this.send(login, query, variables);
    return errors === undefined ? data : null;
  }

  /** Does a deed. One that was done before counts as done; any other refusal throws CannotStart with one line. */
  async perform(deed: Deed): Promise<void> {
    const { by, does } = deed;
    const type = `${does.charAt(0).toUpperCase()}${does.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { ${does}(input: $input) { refusal { code message field } } }`;
    const { data, errors } = await this.send(by, mutation, { input: { ...deed.input, requestId: demoRequest(deed) } });
    const error = errors?.[0];
    if (error !== undefined) throw undone(deed, `${error.extensions?.code ?? 'error'}: ${error.message}`);
    const { refusal } = data?.[does] as { refusal: Refused | null };
    if (refusal !== null && !isDone(does, refusal))
      throw undone(deed, `${refusal.code} (${refusal.field ?? 'no field'}): ${refusal.message}`);
  }

  private async send(login: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const response = await fetch(this.gateway, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(login)}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  private token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? tokenFor(login, this.identityOrigin);
    this.tokens.set(login, known);
    return known;
  }
}

/** What a verb refuses with CONFLICT at this field is there already. */
const THERE: Readonly<Record<string, string>> = { registerMember: 'subject', nameSignatory: 'member', signProtocol: 'from' };

/** On another day the same deed has other dates, so its requestId is refused; a member or a signature that is there stays there. */
function isDone(does: string, { code, field }: Refused): boolean {
  if (code !== 'CONFLICT') return false;
  return field === 'requestId' || THERE[does] === field;
}

function undone({ about, by, does }: Deed, why: string): CannotStart {
  return new CannotStart(`The demo world stopped at ${about}: ${does} by ${by} was refused. ${why}`);
}
