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

/**
 * What is compared of a committed text: how each statement reaches the tables about people, by which kind of scan and which index. How the few rows of
 * the directory and of the rules are joined to it is there to be read: it turns with every rule that is added.
 */
export function comparable(text: string, aboutPeople: readonly string[]): string[] {
  const statements = text.split('\n\n').map((block) =>
    block
      .split('\n')
      .map((line) => /^ *(\w[\w ]* Scan(?: using \w+)?(?: on ([\w.]+))?)/.exec(line))
      .filter((scan) => scan !== null && (scan[2] === undefined ? scan[1]?.includes(' using ') : aboutPeople.includes(scan[2])))
      .map((scan) => scan?.[1] ?? '')
      .sort()
      .join('; '),
  );
  return [...new Set(statements)].filter((scans) => scans !== '').sort();
}

function relationOf(node: PlanNode): string {
  return `${node.Schema ?? '?'}.${node['Relation Name'] ?? '?'}`;
}

const beginningOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 110);
