/** What a handler answers with: a page to render, or another address to go to. */

/** One line of an error summary: which field, and the key of the sentence. */
export interface FieldError {
  /** Id of the field it leads to. */
  readonly field: string;
  readonly words: string;
}

/** A page: its template, the key of its title, and what the template is given. */
export interface Page {
  readonly template: string;
  readonly title: string;
  readonly status?: number;
  /** Where its back link leads. */
  readonly back?: string;
  readonly errors?: readonly FieldError[];
  readonly content: Readonly<Record<string, unknown>>;
}

/** Go elsewhere: what every form ends with, so that a reload repeats nothing. */
export class SeeOther {
  constructor(readonly location: string) {}
}

/** Thrown where a page cannot go on and another address can. */
export class GoTo extends Error {
  override readonly name = 'GoTo';

  constructor(readonly location: string) {
    super('go elsewhere');
  }
}

/** A path of the portal, or the first page: never another site, whatever a link says. */
export function ownPath(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.includes('\\') ? wanted : '/';
}
