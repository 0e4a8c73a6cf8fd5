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
import { FAMILY_PROVIDERS } from './family/family-providers.js';
import { FINANCE_PROVIDERS } from './finance/finance-providers.js';
import { HEALTH_PROVIDERS } from './health/health-providers.js';
import { LEISURE_PROVIDERS } from './leisure/leisure-providers.js';
import { TREATMENT_PROVIDERS } from './treatment/treatment-providers.js';

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
    ...HEALTH_PROVIDERS,
    ...TREATMENT_PROVIDERS,
    ...FAMILY_PROVIDERS,
    ...FINANCE_PROVIDERS,
    ...LEISURE_PROVIDERS,
  ],
})
export class PathwaysModule {}
