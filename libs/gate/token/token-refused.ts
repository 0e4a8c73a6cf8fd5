/** Why a token was refused: for the log of the hub, never for the caller, to whom every reason is the same. */
export class TokenRefused extends Error {
  /** `reason` is one of a fixed set of words; `issuer` is named only when it is registered. Neither holds text of the token. */
  constructor(
    readonly reason: string,
    readonly issuer: string | null = null,
  ) {
    super(reason);
    this.name = 'TokenRefused';
  }
}
