/**
 * Seals what the portal keeps so that the database, its backups and its administrators hold only ciphertext: JWE, `dir` with A256GCM.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** Seals, opens and tags with one key, from which a key of its own is drawn for each use. */
export class Seal {
  private readonly secret: Buffer;

  /** `key` is 32 bytes in base64url. */
  constructor(key: string) {
    this.secret = Buffer.from(key, 'base64url');
  }

  /** Seals a value to a place, such as the hash of a row's id: a row copied to another place does not open. */
  async seal(value: unknown, place: string): Promise<string> {
    const text = Buffer.from(JSON.stringify({ place, value }));
    return await new CompactEncrypt(text).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(this.keyFor('seal'));
  }

  /** What was sealed to this place, or null where the text is not ours, was changed, or belongs elsewhere. */
  async open(sealed: string, place: string): Promise<unknown> {
    try {
      const { plaintext } = await compactDecrypt(sealed, this.keyFor('seal'), { keyManagementAlgorithms: ['dir'] });
      const found = JSON.parse(Buffer.from(plaintext).toString('utf8')) as { place: unknown; value: unknown };
      return found.place === place ? found.value : null;
    } catch {
      return null;
    }
  }

  /** A tag that only the portal can make of a text; `use` keeps tags of one kind from passing for another. */
  tag(use: string, text: string): string {
    return createHmac('sha256', this.keyFor(use)).update(text).digest('base64url');
  }

  /** Whether the tag is the one of this text. */
  isTag(given: string, { use, text }: { use: string; text: string }): boolean {
    const [wanted, found] = [Buffer.from(this.tag(use, text)), Buffer.from(given)];
    return wanted.length === found.length && timingSafeEqual(wanted, found);
  }

  private keyFor(use: string): Buffer {
    return createHmac('sha256', this.secret).update(use).digest();
  }
}
