/** The insight room: who saw what, what a person may ask about it, breaches, and figures about nobody. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { DisclosuresResolver } from './access/disclosures.js';
import { AccessItems } from './access-request/access-items.js';
import {
  AccessRequestsResolver,
  AccessReviewResolver,
  PersonAccessRequestsResolver,
  PersonAccessReviewsResolver,
} from './access-request/access-request.resolver.js';
import { ExtendAccessRequestVerb } from './access-request/extend-access-request.js';
import { RequestAccessVerb } from './access-request/request-access.js';
import { ReviewAccessVerb } from './access-request/review-access.js';
import { AggregatesResolver } from './aggregates/aggregates.js';
import { AnswerCorrectionVerb } from './correction/answer-correction.js';
import { AskCorrectionVerb } from './correction/ask-correction.js';
import { CorrectionsResolver, PersonCorrectionNoticesResolver, PersonCorrectionsResolver } from './correction/corrections.resolver.js';
import { AnswerObjectionVerb } from './objection/answer-objection.js';
import { ObjectToSharingVerb } from './objection/object-to-sharing.js';
import { ObjectionsResolver, PersonObjectionsResolver } from './objection/objections.resolver.js';
import { BreachPartResolver, BreachReportResolver, BreachedPersonResolver, BreachesResolver } from './breach/breaches.resolver.js';
import { Breaches } from './breach/breaches.js';
import { DecideBreachVerb } from './breach/decide-breach.js';
import { ReportBreachVerb } from './breach/report-breach.js';
import { OwnRequests } from './own-requests/own-requests.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    DisclosuresResolver,
    AggregatesResolver,
    Breaches,
    BreachesResolver,
    BreachReportResolver,
    BreachPartResolver,
    BreachedPersonResolver,
    ReportBreachVerb,
    DecideBreachVerb,
    OwnRequests,
    AccessItems,
    RequestAccessVerb,
    ExtendAccessRequestVerb,
    ReviewAccessVerb,
    AccessRequestsResolver,
    AccessReviewResolver,
    PersonAccessRequestsResolver,
    PersonAccessReviewsResolver,
    ObjectToSharingVerb,
    AnswerObjectionVerb,
    ObjectionsResolver,
    PersonObjectionsResolver,
    AskCorrectionVerb,
    AnswerCorrectionVerb,
    CorrectionsResolver,
    PersonCorrectionsResolver,
    PersonCorrectionNoticesResolver,
  ],
})
export class InsightModule {}
