/**
 * Panel papers on the person, and the agencies that were at the meeting by name.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from '#directory';
import type { AgencyEntry } from '#directory';
import { readingOf } from '#gate';
import type { CaseRecord } from '#store';

@Resolver('Person')
export class PersonPanelPapersResolver {
  @ResolveField('panelPapers')
  panelPapers(person: CaseRecord): CaseRecord[] {
    return readingOf(person).joined('panel_paper', 'panel_paper_content');
  }
}

@Resolver('PanelPaper')
export class PanelPaperResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField('attended')
  attended(paper: CaseRecord): AgencyEntry[] | null {
    const ids = paper['attended'] as readonly string[] | null | undefined;
    return ids?.flatMap((id) => this.directory.agency(id) ?? []) ?? null;
  }
}
