/** The due room: what is to be done about consent and support, and by when. */
import { Module } from '@nestjs/common';
import { personRecords } from '#gate';
import { DUE_WORK } from './due-work.entity.js';

@Module({ providers: [personRecords('dueWork', DUE_WORK)] })
export class DueModule {}
