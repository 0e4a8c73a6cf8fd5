/** The panel room: papers about a person, what was decided on them, and which agencies were there. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { PanelPaperResolver, PersonPanelPapersResolver } from './paper/panel-papers.resolver.js';
import { RecordPanelDecisionVerb } from './paper/record-panel-decision.js';
import { TablePanelPaperVerb } from './paper/table-panel-paper.js';

@Module({
  imports: [DirectoryModule],
  providers: [PersonPanelPapersResolver, PanelPaperResolver, TablePanelPaperVerb, RecordPanelDecisionVerb],
})
export class PanelModule {}
