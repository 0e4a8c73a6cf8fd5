/**
 * Reads one protocol file, refuses it unless every word of it holds together, and resolves the bases and clauses it cites.
 * A file that cannot be read as a protocol stops the start: nothing is shared under terms nobody could have signed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { faultsOf } from './faults/document-faults.js';
import { faultAt } from './faults/place.js';
import { shapeOf } from './faults/shape-faults.js';
import { ProtocolRefused } from './protocol-refused.js';
import type { ProtocolDocument } from './protocol-document.js';
import type { Protocol } from './protocol.js';
import { resolveProtocol } from './resolve-protocol.js';

const SCHEMA = 'protocol.schema.json';

/** Loads `<partnership>.v<version>.yaml`, checked by the schema beside it or in `schemaFolder`. Throws ProtocolRefused. */
export function loadProtocol(file: string, schemaFolder = dirname(file)): Protocol {
  const bytes = readFileSync(file);
  const shaped = shapeOf(parseYaml(file, bytes), join(schemaFolder, SCHEMA));
  if ('faults' in shaped) throw new ProtocolRefused(file, shaped.faults);
  const { document } = shaped;
  const faults = [...misnamed(file, document), ...faultsOf(document)];
  if (faults.length > 0) throw new ProtocolRefused(file, faults);
  return resolveProtocol(document, createHash('sha256').update(bytes).digest('hex'));
}

function parseYaml(file: string, bytes: Buffer): unknown {
  const document = parseDocument(bytes.toString('utf8'));
  const faults = [...document.errors, ...document.warnings].map((error) => error.message);
  if (faults.length > 0) throw new ProtocolRefused(file, faults);
  return document.toJS();
}

function misnamed(file: string, { partnership, version }: ProtocolDocument): string[] {
  const expected = `${partnership}.v${String(version)}.yaml`;
  return basename(file) === expected ? [] : [faultAt(['version'], `the file must be named ${expected}`)];
}
