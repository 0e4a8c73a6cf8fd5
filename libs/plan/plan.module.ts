/** The plan room: people, referrals, the plan, needs and agreed actions, and what tells that it changed. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { AgreeActionVerb } from './action/agree-action.js';
import { AgreedActionsResolver, PlanActionsResolver } from './action/agreed-actions.js';
import { UpdateActionVerb } from './action/update-action.js';
import { PlanChangedResolver } from './change/plan-changed.js';
import { PlanNeedsResolver } from './need/need.resolver.js';
import { RecordNeedVerb } from './need/record-need.js';
import { PersonResolver } from './person/person.resolver.js';
import { ReferPersonVerb } from './person/refer-person.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonResolver,
    ReferPersonVerb,
    PlanNeedsResolver,
    RecordNeedVerb,
    PlanActionsResolver,
    AgreedActionsResolver,
    AgreeActionVerb,
    UpdateActionVerb,
    PlanChangedResolver,
  ],
})
export class PlanModule {}
