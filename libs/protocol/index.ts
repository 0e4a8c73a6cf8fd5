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
export { ProtocolRefused, loadProtocol } from './document/load-protocol.js';
export { printSharingMatrix } from './print/print-matrix.js';
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
