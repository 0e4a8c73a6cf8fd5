/** The supervision room: order, risk, intelligence, zones, safeguarding, statutory contact and flags. */
import { Module } from '@nestjs/common';
import { personRecords } from '#gate';
import { ENFORCEMENT } from './contact/enforcement.entity.js';
import { EnforcementResolver } from './contact/enforcement.resolver.js';
import { RecordEnforcementVerb } from './contact/record-enforcement.js';
import { RecordStatutoryContactVerb } from './contact/record-statutory-contact.js';
import { STATUTORY_CONTACT } from './contact/statutory-contact.entity.js';
import { RecordFlagVerb } from './flag/record-flag.js';
import { SENSITIVE_FLAG } from './flag/sensitive-flag.entity.js';
import { INTELLIGENCE } from './intelligence/intelligence.entity.js';
import { RecordIntelligenceVerb } from './intelligence/record-intelligence.js';
import { COURT_ORDER } from './order/court-order.entity.js';
import { RecordOrderVerb } from './order/record-order.js';
import { RecordRiskVerb } from './risk/record-risk.js';
import { RISK_ASSESSMENT } from './risk/risk-assessment.entity.js';
import { RecordSafeguardingVerb } from './safeguarding/record-safeguarding.js';
import { SAFEGUARDING } from './safeguarding/safeguarding.entity.js';
import { EXCLUSION_ZONE } from './zone/exclusion-zone.entity.js';
import { RecordExclusionZoneVerb } from './zone/record-exclusion-zone.js';

@Module({
  providers: [
    personRecords('orders', COURT_ORDER),
    personRecords('riskAssessments', RISK_ASSESSMENT),
    personRecords('intelligence', INTELLIGENCE),
    personRecords('exclusionZones', EXCLUSION_ZONE),
    personRecords('safeguarding', SAFEGUARDING),
    personRecords('statutoryContacts', STATUTORY_CONTACT),
    personRecords('enforcements', ENFORCEMENT),
    personRecords('sensitiveFlags', SENSITIVE_FLAG),
    EnforcementResolver,
    RecordOrderVerb,
    RecordRiskVerb,
    RecordIntelligenceVerb,
    RecordExclusionZoneVerb,
    RecordSafeguardingVerb,
    RecordStatutoryContactVerb,
    RecordEnforcementVerb,
    RecordFlagVerb,
  ],
})
export class SupervisionModule {}
