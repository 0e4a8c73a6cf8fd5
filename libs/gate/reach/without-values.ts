/**
 * The messages of graphql quote what a document or its variables held: a name, an address, a date of birth. Whoever logs what they are told would keep it,
 * so the place of the fault is told and the value is not.
 */

/** What is wrong with a variable, in graphql's words, free of its value. */
const FAULT = new RegExp(
  [
    'Expected (?:non-nullable )?type "[\\w![\\]]+"(?: not to be null| to be an object)?\\.',
    'Field "\\w+" of required type "[\\w![\\]]+" was not provided\\.',
    'Field "\\w+" is not defined by type "\\w+"\\.',
    'A date is a day that exists, written YYYY-MM-DD\\.',
  ].join('|'),
);

/** A message of graphql without the values it quotes. */
export function withoutValues(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(message)?.[1];
  if (variable !== undefined) return aboutVariable(variable, message);
  return message
    .replace(/, found .*$/s, '.')
    .replace(/^(Syntax Error: (?:Unexpected|Invalid) ?(?:Name|Int|Float|String|BlockString|Comment|character)?).*$/s, '$1.')
    .replace(/^Value ".*" does not exist in/s, 'The value does not exist in')
    .replace(/ cannot represent (.*?)value: .*$/s, ' cannot represent this $1value.')
    .replace(/^Unknown operation named ".*"\.?$/s, 'There is no operation of that name.');
}

/** The last place named is graphql's: a value that says the same stands before it. */
function aboutVariable(variable: string, message: string): string {
  const place = [...message.matchAll(/ at "([\w.[\]]+)"; /g)].at(-1)?.[1];
  const fault = [...message.matchAll(new RegExp(FAULT, 'g'))].at(-1)?.[0];
  return [`Variable "${variable}" got an invalid value${place === undefined ? '' : ` at "${place}"`}.`, fault].filter(Boolean).join(' ');
}
