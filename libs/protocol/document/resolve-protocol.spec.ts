/** A protocol is its document with every key resolved: each rule holds the basis and the clause it cites, each day its instants. */
import { describe, expect, it } from '@jest/globals';
import { loadProtocol } from './load-protocol.js';
import type { ProtocolDocument } from './protocol-document.js';
import { ProtocolRefused } from './protocol-refused.js';
import { resolveProtocol } from './resolve-protocol.js';

const { document } = loadProtocol('schema/protocols/south-wales.v1.yaml');
const resolved = (changed: Partial<ProtocolDocument> = {}): ReturnType<typeof resolveProtocol> =>
  resolveProtocol({ ...document, ...changed }, 'sha');
const clause = (key: string): object => ({ key, ...document.clauses[key] });
const basis = (key: string): object => ({ key, ...document.bases[key] });

describe('a protocol', () => {
  it('has every text of its document, and nothing of it twice', () => {
    const { text } = resolved();
    expect(text).toEqual({
      ...{ partnershipName: document.partnershipName, title: document.title, purposes: document.purposes },
      ...{ peopleCovered: document.peopleCovered, practitionerObligations: document.practitionerObligations },
      ...{ informingThePerson: document.informingThePerson, rights: document.rights, security: document.security },
      ...{ recordsManagement: document.recordsManagement, requestsAndComplaints: document.requestsAndComplaints },
    });
  });

  it('has its bases and clauses with their keys, in the order of the document', () => {
    const { bases, clauses } = resolved();
    expect(bases).toEqual(Object.keys(document.bases).map(basis));
    expect(clauses).toEqual(Object.keys(document.clauses).map(clause));
  });

  it('has of each rule over the matrix what it cites, and how far it goes', () => {
    const { informing, participation, afterRelease, retention, emergency, policeRequest } = resolved();
    expect([informing, participation]).toEqual([
      { clause: clause(document.informing.clause) },
      { clause: clause(document.participation.clause) },
    ]);
    expect(afterRelease).toEqual({ days: document.afterRelease.days, clause: clause(document.afterRelease.clause) });
    expect(retention).toEqual({ ...document.retention, clause: clause(document.retention.clause) });
    const { parties, except, hours } = document.emergency;
    const cited = { basis: basis(document.emergency.basis), clause: clause(document.emergency.clause) };
    expect(emergency).toEqual({ parties, except, hours, ...cited });
    expect(policeRequest).toEqual({ ...document.policeRequest, basis: basis('police-request'), clause: clause('police-request') });
  });

  it('has of each category its words, and the basis and clause of its row', () => {
    const { existence, what, whatCy, ...cited } = document.categories.RISK;
    expect(resolved().categories.find(({ category }) => category === 'RISK')).toEqual({
      ...{ category: 'RISK', existence, what, whatCy },
      ...{ basis: basis(cited.basis), clause: clause(cited.clause) },
    });
  });

  it('names no partners, supersedes nothing and opens nothing to police, unless it says so', () => {
    const without = structuredClone(document);
    Reflect.deleteProperty(without, 'policeRequest');
    expect(resolveProtocol(without, 'sha')).toMatchObject({ partners: [], supersedes: null, policeRequest: null, sha256: 'sha' });
    expect(resolved({ partners: ['cardiff-yot'], supersedes: 3 })).toMatchObject({ partners: ['cardiff-yot'], supersedes: 3 });
  });

  it('has in its matrix the cells of its document, and none beside them', () => {
    const { matrix } = resolved();
    const { SO: cell } = document.categories.IDENTITY.cells;
    expect(matrix.cell('SO', 'IDENTITY')).toEqual({ ...cell, basis: basis(String(cell?.basis)), clause: clause(String(cell?.clause)) });
    expect(matrix.cell('HP', 'POLICE_INTELLIGENCE')).toBeNull();
    const [first] = matrix.rules();
    expect(first).toEqual({ party: 'SO', category: 'IDENTITY', ...matrix.cell('SO', 'IDENTITY') });
  });

  it('is not made of a document that cites what it does not have', () => {
    expect(() => resolved({ informing: { clause: 'nothing' } })).toThrow('nothing is not in the document');
  });
});

it('a refusal says of which file it is, and every fault', () => {
  const refused = new ProtocolRefused('south-wales.v1.yaml', ['a: is wrong', 'b: is missing']);
  expect([refused.name, refused.message]).toEqual(['ProtocolRefused', 'south-wales.v1.yaml is not a protocol: a: is wrong; b: is missing']);
});
