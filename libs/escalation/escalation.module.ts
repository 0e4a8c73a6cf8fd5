/** Escalations: raised, answered and closed by people; what the worker does about them is in `rules`, when it does it in `clock`. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { EscalationChangedResolver } from './reading/escalation-changed.js';
import { EscalationResolver, PersonEscalationsResolver } from './reading/escalation.resolver.js';
import { EscalationsResolver } from './reading/escalations.js';
import { AcceptAnswerVerb } from './verbs/accept-answer.js';
import { AcknowledgeEscalationVerb } from './verbs/acknowledge-escalation.js';
import { AnswerEscalationVerb } from './verbs/answer-escalation.js';
import { CloseEscalationVerb } from './verbs/close-escalation.js';
import { RaiseEscalationVerb } from './verbs/raise-escalation.js';
import { RejectAnswerVerb } from './verbs/reject-answer.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonEscalationsResolver,
    EscalationResolver,
    EscalationsResolver,
    EscalationChangedResolver,
    RaiseEscalationVerb,
    AcknowledgeEscalationVerb,
    AnswerEscalationVerb,
    AcceptAnswerVerb,
    RejectAnswerVerb,
    CloseEscalationVerb,
  ],
})
export class EscalationModule {}
