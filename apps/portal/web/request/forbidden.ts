/** A form that this session did not make: nothing is done, and nothing of it is kept. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';

  constructor() {
    super('not a form of this session');
  }
}
