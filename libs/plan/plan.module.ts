/** The plan room: people, referrals, the plan, own words, needs, goals and agreed actions, and what tells that it changed. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { AgreeActionVerb } from './action/agree-action.js';
import { AgreedActionsResolver, PlanActionsResolver } from './action/agreed-actions.js';
import { UpdateActionVerb } from './action/update-action.js';
import { PlanChangedResolver } from './change/plan-changed.js';
import { CloseCaseVerb, ReopenCaseVerb } from './closing/close-case.js';
import { personRecords } from '#gate';
import { PlanGoalsResolver } from './goal/goal.resolver.js';
import { RecordGoalVerb } from './goal/record-goal.js';
import { UpdateGoalVerb } from './goal/update-goal.js';
import { PlanNeedsResolver } from './need/need.resolver.js';
import { RecordNeedVerb } from './need/record-need.js';
import { UpdateNeedVerb } from './need/update-need.js';
import { OWN_WORDS } from './own-words/own-words.entity.js';
import { RecordOwnWordsVerb } from './own-words/record-own-words.js';
import { PersonResolver } from './person/person.resolver.js';
import { ReferPersonVerb } from './person/refer-person.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonResolver,
    ReferPersonVerb,
    CloseCaseVerb,
    ReopenCaseVerb,
    PlanNeedsResolver,
    RecordNeedVerb,
    UpdateNeedVerb,
    PlanGoalsResolver,
    RecordGoalVerb,
    UpdateGoalVerb,
    personRecords('ownWords', OWN_WORDS),
    RecordOwnWordsVerb,
    PlanActionsResolver,
    AgreedActionsResolver,
    AgreeActionVerb,
    UpdateActionVerb,
    PlanChangedResolver,
  ],
})
export class PlanModule {}
