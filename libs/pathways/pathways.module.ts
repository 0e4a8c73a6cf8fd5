/** What the pathways and custody add of their own. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { ConfirmAccommodationVerb } from './accommodation/confirm-accommodation.js';
import { AccommodationResolver, PersonAccommodationResolver } from './accommodation/person-accommodation.resolver.js';
import { ProposeAccommodationVerb } from './accommodation/propose-accommodation.js';
import { RecordAccommodationNeedVerb } from './accommodation/record-accommodation-need.js';
import { AdmitToCustodyVerb } from './custody/admit-to-custody.js';
import { PersonCustodyResolver } from './custody/person-custody.resolver.js';
import { RecordCustodyProgressVerb } from './custody/record-custody-progress.js';
import { SetReleaseDateVerb } from './custody/set-release-date.js';
import { EDUCATION_PROVIDERS } from './education/education-providers.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonCustodyResolver,
    AdmitToCustodyVerb,
    SetReleaseDateVerb,
    RecordCustodyProgressVerb,
    PersonAccommodationResolver,
    AccommodationResolver,
    RecordAccommodationNeedVerb,
    ProposeAccommodationVerb,
    ConfirmAccommodationVerb,
    ...EDUCATION_PROVIDERS,
  ],
})
export class PathwaysModule {}
