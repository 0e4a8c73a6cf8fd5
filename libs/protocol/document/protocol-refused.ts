/** A protocol file that is not one, or does not agree with those beside it. It stops the check, the start and the rehearsal alike. */
export class ProtocolRefused extends Error {
  constructor(
    readonly file: string,
    /** Each thing that is wrong, with its place in the file. */
    readonly faults: readonly string[],
  ) {
    super(`${file} is not a protocol: ${faults.join('; ')}`);
    this.name = 'ProtocolRefused';
  }
}
