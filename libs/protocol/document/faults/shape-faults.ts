/** What the JSON Schema finds wrong with a document, each with its place: a level, a category or a party that nobody knows, a word that means nothing. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchema, ErrorObject } from 'ajv/dist/2020.js';
import type { ProtocolDocument } from '../protocol-document.js';
import { faultAt } from './place.js';

/** A parsed file: a document of the right shape, or the faults of one that is not. */
export type Shaped = { readonly document: ProtocolDocument } | { readonly faults: readonly string[] };

/** Checks a parsed file against the schema in `schemaFile`. */
export function shapeOf(parsed: unknown, schemaFile: string): Shaped {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchema;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile<ProtocolDocument>(schema);
  return validate(parsed) ? { document: parsed as ProtocolDocument } : { faults: (validate.errors ?? []).map(inWords) };
}

function inWords({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const keys = instancePath.split('/').slice(1);
  const { additionalProperty, missingProperty, allowedValues } = params as Readonly<Record<string, unknown>>;
  if (typeof additionalProperty === 'string') return faultAt([...keys, additionalProperty], 'is nothing a protocol knows');
  if (typeof missingProperty === 'string') return faultAt([...keys, missingProperty], 'is missing');
  return faultAt(keys, Array.isArray(allowedValues) ? `${message}: ${allowedValues.join(', ')}` : message);
}
