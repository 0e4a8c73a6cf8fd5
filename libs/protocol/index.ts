export { decide, decisionAt, sealsAt } from './decision/decide.js';
export type {
  Decision,
  DecisionInputs,
  DecisionMember,
  Grant,
  OpenSeal,
  SafeguardingDisclosure,
  Seat,
  SharingConsent,
  Signature,
  WithheldCode,
} from './decision/decision.js';
export { diffProtocols } from './diff/diff-protocols.js';
export type { CellChange, ChangeEffect, ProtocolDiff } from './diff/diff-protocols.js';
export { listOf, tableOf } from './print/markdown.js';
export { changedPlaces } from './document/faults/changes.js';
export { faultsOf } from './document/faults/document-faults.js';
export { versionFaults } from './document/faults/together.js';
export { loadProtocol } from './document/load-protocol.js';
export { loadProtocols } from './document/load-protocols.js';
export type { Protocols } from './document/load-protocols.js';
export { ProtocolRefused } from './document/protocol-refused.js';
export type { ProtocolDocument } from './document/protocol-document.js';
export { resolveProtocol } from './document/resolve-protocol.js';
export { changeInWords } from './print/cell-words.js';
export { printProtocolChanges } from './print/print-changes.js';
export { printSharingMatrix } from './print/print-matrix.js';
export { printProcessing } from './print/print-processing.js';
export type {
  CategoryTerms,
  Cell,
  CellRead,
  Clause,
  EmergencyLine,
  Interval,
  LawfulBasis,
  Need,
  PartyTerms,
  PoliceLine,
  Protocol,
  ProtocolText,
  ReadLevel,
  Scope,
  WriteLevel,
} from './document/protocol.js';
export { SharingMatrix } from './document/sharing-matrix.js';
export type { Rule } from './document/sharing-matrix.js';
