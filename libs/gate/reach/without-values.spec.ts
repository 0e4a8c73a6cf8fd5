import { expect, test } from '@jest/globals';
import { withoutValues } from './without-values.js';

test.each([
  [
    'Variable "$input" got invalid value "Flat 3; 1 High Street" at "input.from"; Expected type "Date". nonsense',
    'Variable "$input" got an invalid value at "input.from". Expected type "Date".',
  ],
  [
    'Variable "$input" got invalid value { person: "Ifan", address: "Flat 3" }; Field "kind" of required type "Kind!" was not provided.',
    'Variable "$input" got an invalid value. Field "kind" of required type "Kind!" was not provided.',
  ],
  [
    'Variable "$input" got invalid value "Ifan" at "input.from"; Nobody knows why "Ifan" is none.',
    'Variable "$input" got an invalid value at "input.from".',
  ],
  ['Expected value of type "Date!", found "Flat 3\n1 High Street".', 'Expected value of type "Date!".'],
  ['Syntax Error: Invalid character: "Ŵ".', 'Syntax Error: Invalid character.'],
  ['Expected value of type "Date!", found "Flat 3".', 'Expected value of type "Date!".'],
  ['Value "IFAN" does not exist in "Language" enum.', 'The value does not exist in "Language" enum.'],
  ['Int cannot represent non-integer value: "Ifan"', 'Int cannot represent this non-integer value.'],
  ['Syntax Error: Unexpected String "Ifan".', 'Syntax Error: Unexpected String.'],
  ['Syntax Error: Expected Name, found String "Ifan".', 'Syntax Error: Expected Name.'],
  ['Unknown operation named "Ifan".', 'There is no operation of that name.'],
  ['Variable "$id" of required type "ID!" was not provided.', 'Variable "$id" of required type "ID!" was not provided.'],
])('%s', (said, told) => {
  expect(withoutValues(said)).toBe(told);
});
