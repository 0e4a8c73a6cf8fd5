/**
 * Finds a name that stands twice in one JSON object. RFC 7519 section 4 lets a reader take the last one; two readers that take
 * different ones can be played against each other, so the hub takes neither.
 */

const LEXEME = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** Whether any object in the text, which must be well-formed JSON, says a name twice. */
export function repeatsAName(json: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [lexeme] of json.matchAll(LEXEME)) {
    if (lexeme === '{') open.push(new Set());
    else if (lexeme === '[') open.push(null);
    else if (lexeme === '}' || lexeme === ']') open.pop();
    else if (lexeme === ':' && alreadySaid(open.at(-1), last)) return true;
    last = lexeme;
  }
  return false;
}

function alreadySaid(names: Set<string> | null | undefined, literal: string): boolean {
  const name = String(JSON.parse(literal));
  if (names?.has(name)) return true;
  names?.add(name);
  return false;
}
