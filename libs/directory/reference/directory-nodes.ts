/**
 * Agencies, partnerships and protocol versions by their global ids.
 */
import { Injectable } from '@nestjs/common';
import { ReferenceNodes } from '#gate';
import { Directory } from '../agency/directory.js';
import { Protocols } from '../protocol/protocols.js';

@Injectable()
export class DirectoryNodes extends ReferenceNodes {
  constructor(
    private readonly directory: Directory,
    private readonly protocols: Protocols,
  ) {
    super();
  }

  async maybeOne(type: string, id: string): Promise<object | null> {
    if (type === 'Agency') return this.directory.agency(id);
    if (type === 'Partnership') return this.directory.partnership(id);
    return type === 'Protocol' ? await this.protocols.maybeOne(id) : null;
  }
}
