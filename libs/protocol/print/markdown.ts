/** The little Markdown a printed protocol needs. */

/** A table: a header and its rows. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map(escapePipes).join(' | ')} |`).join('\n');
}

/** A list of lines with bullets. */
export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|');
}
