/**
 * How often one document may name the same thing. Another name for a field is another reading of it, so a short document could have a thousand
 * people looked up; the same name again is work for nothing. Counted over the whole document, fragments too.
 */
import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { beyondReach } from './beyond-reach.js';

/** Aliases of a document: a page of a hundred records by id. */
export const MOST_ALIASES = 100;

/** Times that one selection names the same field or fragment. */
export const MOST_REPEATS = 100;

/** A validation rule of graphql. */
export function seldomRepeated(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field: ({ alias }) => {
      if (alias === undefined) return;
      aliases += 1;
      if (aliases !== MOST_ALIASES + 1) return;
      context.reportError(beyondReach(`A document has ${String(MOST_ALIASES)} aliases at most. Ask for a list, or in several operations.`));
    },
    SelectionSet: (selection) => {
      if (mostOfOne(selection) <= MOST_REPEATS) return;
      const sentence = `A selection names a field ${String(MOST_REPEATS)} times at most. Ask for it once, or in several operations.`;
      context.reportError(beyondReach(sentence));
    },
  };
}

function mostOfOne({ selections }: SelectionSetNode): number {
  const times = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT || (selection.kind === Kind.FIELD && selection.alias !== undefined)) continue;
    times.set(selection.name.value, (times.get(selection.name.value) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
