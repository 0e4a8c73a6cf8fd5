/**
 * The shape of a plan: its nodes, the relations and indexes they read, and nothing that changes with the number of rows or the words of a statement.
 */
import type { Explained, PlanNode } from './explain.js';

/** One line for each node, deeper ones further in. */
export function shapeOf(node: PlanNode, depth = 0): string[] {
  const { 'Node Type': type, 'Index Name': index, 'Join Type': join, 'Subplan Name': subplan } = node;
  const words = [
    join === undefined || join === 'Inner' ? type : `${type} (${join})`,
    ...(index === undefined ? [] : [`using ${index}`]),
    ...(node['Relation Name'] === undefined ? [] : [`on ${relationOf(node)}`]),
    ...(subplan === undefined ? [] : [`as ${subplan}`]),
  ];
  return [`${'  '.repeat(depth)}${words.join(' ')}`, ...(node.Plans ?? []).flatMap((child) => shapeOf(child, depth + 1))];
}

/** The tables a plan reads from end to end, by name with their schema. */
export function scannedWhole(node: PlanNode): string[] {
  const own = /Seq Scan|Sample Scan/.test(node['Node Type']) ? [relationOf(node)] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scannedWhole)];
}

/** The plans of a call that read something, as text: each shape of each statement once, in the order they ran. */
export function textOf(explained: readonly Explained[]): string {
  const written = new Map<string, string>();
  for (const { text, plan } of explained) {
    const shape = shapeOf(plan).join('\n');
    if (/ on \w+\./.test(shape)) written.set(shape, written.get(shape) ?? `-- ${beginningOf(text)}\n${shape}\n`);
  }
  return [...written.values()].join('\n');
}

/** What is compared of a committed text: the shapes there are, and neither their order nor the words of their statements. */
export const comparable = (text: string): string[] =>
  text
    .replaceAll(/^--.*\n/gm, '')
    .trim()
    .split('\n\n')
    .sort();

function relationOf(node: PlanNode): string {
  return `${node.Schema ?? '?'}.${node['Relation Name'] ?? '?'}`;
}

const beginningOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 110);
