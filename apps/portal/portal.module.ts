/** The portal: lists the pages. No logic. */
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessRequestController } from './pages/access/access-request.controller.js';
import { AskAccessController } from './pages/access/ask-access.controller.js';
import { ReviewAccessController } from './pages/access/review.controller.js';
import { AccommodationController } from './pages/accommodation/accommodation.controller.js';
import { ProposeController } from './pages/accommodation/propose.controller.js';
import { ActionsController } from './pages/actions/actions.controller.js';
import { AgreeController } from './pages/actions/agree.controller.js';
import { BreachesController } from './pages/breaches/breaches.controller.js';
import { ReportBreachController } from './pages/breaches/report.controller.js';
import { ConsentController } from './pages/consent/consent.controller.js';
import { SupportController } from './pages/consent/support.controller.js';
import { AskCorrectionController } from './pages/corrections/ask-correction.controller.js';
import { CorrectionController } from './pages/corrections/correction.controller.js';
import { CustodyController } from './pages/custody/custody.controller.js';
import { DisclosuresController } from './pages/disclosures/disclosures.controller.js';
import { DiscloseController } from './pages/emergencies/disclose.controller.js';
import { EmergenciesController } from './pages/emergencies/emergencies.controller.js';
import { EscalationsController } from './pages/escalations/escalations.controller.js';
import { RaiseController } from './pages/escalations/raise.controller.js';
import { FindRecordController } from './pages/joining/find.controller.js';
import { SettleRecordsController } from './pages/joining/settle.controller.js';
import { NoticesController } from './pages/notices/notices.controller.js';
import { ObjectController } from './pages/objections/object.controller.js';
import { ObjectionController } from './pages/objections/objection.controller.js';
import { PersonController } from './pages/person/person.controller.js';
import { ProtocolsController } from './pages/protocols/protocols.controller.js';
import { RehearsalController } from './pages/protocols/rehearsal.controller.js';
import { SigningController } from './pages/protocols/signing.controller.js';
import { AskPoliceController } from './pages/police/ask.controller.js';
import { DecidePoliceController } from './pages/police/decide.controller.js';
import { ReferencesController } from './pages/references/references.controller.js';
import { SealsController } from './pages/seals/seals.controller.js';
import { ProposeTransferController } from './pages/transfers/propose-transfer.controller.js';
import { TransfersController } from './pages/transfers/transfers.controller.js';
import { WorkController } from './pages/work/work.controller.js';
import type { Parts } from './parts.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { Desk } from './web/request/desk.js';
import { PageInterceptor } from './web/request/page.interceptor.js';
import { VisitingGuard } from './web/request/visiting.guard.js';

const CONTROLLERS = [
  SignInController,
  WorkController,
  PersonController,
  AccommodationController,
  ProposeController,
  CustodyController,
  ActionsController,
  AgreeController,
  ConsentController,
  SupportController,
  NoticesController,
  EscalationsController,
  RaiseController,
  DisclosuresController,
  EmergenciesController,
  DiscloseController,
  ReportBreachController,
  BreachesController,
  ProtocolsController,
  RehearsalController,
  SigningController,
  ProposeTransferController,
  TransfersController,
  AskPoliceController,
  DecidePoliceController,
  SealsController,
  ReferencesController,
  FindRecordController,
  SettleRecordsController,
  AskAccessController,
  AccessRequestController,
  ReviewAccessController,
  ObjectController,
  ObjectionController,
  AskCorrectionController,
  CorrectionController,
];

@Module({})
export class PortalModule {
  /** The module of a portal with these parts. */
  static with({ desk, signIn }: Parts): DynamicModule {
    return {
      module: PortalModule,
      controllers: CONTROLLERS,
      providers: [
        { provide: Desk, useValue: desk },
        { provide: SignIn, useValue: signIn },
        { provide: APP_GUARD, useClass: VisitingGuard },
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
      ],
    };
  }
}
