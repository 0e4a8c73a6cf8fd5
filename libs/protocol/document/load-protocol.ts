/**
 * Reads one protocol file, refuses it unless every word of it holds together, and resolves the bases and clauses it cites.
 * A file that cannot be read as a protocol stops the start: nothing is shared under terms nobody could have signed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchema } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { faultsOf } from './protocol-faults.js';
import type { ProtocolDocument } from './protocol-document.js';
import type { Protocol } from './protocol.js';
import { resolveProtocol } from './resolve-protocol.js';

/** A protocol file that is not one. `faults` says each thing that is wrong, with its place in the file. */
export class ProtocolRefused extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file} is not a protocol: ${faults.join('; ')}`);
    this.name = 'ProtocolRefused';
  }
}

/** Loads `<partnership>.v<version>.yaml`, checked by the `protocol.schema.json` beside it. Throws ProtocolRefused. */
export function loadProtocol(file: string): Protocol {
  const bytes = readFileSync(file);
  const document = parseYaml(file, bytes);
  checkShape(file, document, join(dirname(file), 'protocol.schema.json'));
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

function checkShape(file: string, document: unknown, schemaFile: string): asserts document is ProtocolDocument {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchema;
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  if (validate(document)) return;
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
  throw new ProtocolRefused(file, faults);
}

function misnamed(file: string, { partnership, version }: ProtocolDocument): string[] {
  const expected = `${partnership}.v${version}.yaml`;
  return basename(file) === expected ? [] : [`the file must be named ${expected}`];
}
