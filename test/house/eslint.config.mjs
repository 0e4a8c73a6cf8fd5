// The rules of the house that can be read off one file at a time; what crosses files is in import-rules.cjs.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const CLOCK =
  'The time comes from the kernel’s clock or the database’s hub.instant(): else nothing about deadlines and expiry can be proven.';
const clockRules = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  {
    selector: "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
    message: CLOCK,
  },
];

const MANY = 'More than three parameters: take one object, whose names say at the call what is what.';
const INJECTED = 'More than four injected things: this class has more than one job.';
const parameterRules = [
  { selector: 'FunctionDeclaration[params.length>3]', message: MANY },
  { selector: 'ArrowFunctionExpression[params.length>3]', message: MANY },
  { selector: "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>3]", message: MANY },
  { selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>4]", message: INJECTED },
];

const WRAPPED =
  'A field resolver takes (record, args, context) as graphql calls it: with a decorated parameter Nest wraps every call of every record.';
const resolverRules = [
  {
    selector: "MethodDefinition[decorators.0.expression.callee.name='ResolveField'] > FunctionExpression > .params[decorators.length>0]",
    message: WRAPPED,
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'schema/generated/', '.hub/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/../..` } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Nest modules are classes whose whole content is their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      'no-restricted-syntax': ['error', ...parameterRules],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/kernel/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...parameterRules, ...clockRules, ...resolverRules] },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'typeorm',
          importNames: ['DataSource'],
          message: 'Only store opens connections: a room says what its rows are, not where they live.',
        },
      ],
    },
  },
  {
    // The terminal is these apps' interface.
    files: ['apps/hub/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A describe block is a list of sentences, not a function with a job.
    files: ['**/*.spec.ts', '**/*.journey.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The oracle is checked against the paper by a reader who has it before them whole.
    files: ['test/matrix/oracle.ts'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', module: 'writable' } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-restricted-syntax': ['error', ...parameterRules],
    },
  },
);
