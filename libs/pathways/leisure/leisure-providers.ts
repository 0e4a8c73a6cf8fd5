/** What the room's module provides for leisure and mentoring. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { LEISURE_SESSION } from './leisure-session.entity.js';
import { RecordLeisureSessionVerb } from './record-leisure-session.js';

export const LEISURE_PROVIDERS: readonly Provider[] = [personRecords('leisureSessions', LEISURE_SESSION), RecordLeisureSessionVerb];
