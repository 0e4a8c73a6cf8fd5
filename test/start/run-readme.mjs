// Runs the README's shell blocks as printed against a running hub, then every example, and says in words what did not come out as the README says.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block);
const [define, ...asks] = blocks;
const faults = [];

/** The answers of a script that asks, in order. */
function answersOf(script) {
  const { stdout, stderr, status } = spawnSync('bash', ['-euc', `${define}\n${script}`], { encoding: 'utf8' });
  if (status !== 0) faults.push(`\`${script.trim()}\` ended with ${status}: ${stderr.trim()}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed);
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    faults.push(`not an answer: ${line}`);
    return {};
  }
}

const whole = ({ errors, data }) => errors === undefined && !JSON.stringify(data ?? null).includes('"refusal":{');
const lines = asks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('ask ')));
const answers = asks.flatMap(answersOf);
if (answers.length !== lines.length) faults.push(`${lines.length} questions, ${answers.length} answers`);

const plans = answers.filter((_, index) => lines[index]?.endsWith(' plan'));
if (new Set(plans.map((plan) => JSON.stringify(plan))).size !== 4) faults.push('the same plan is not four answers');
lines.forEach((line, index) => {
  const answer = answers[index] ?? {};
  const stranger = line.startsWith('ask housing.officer@newport');
  if (stranger && answer.errors?.[0]?.extensions?.code !== 'NOT_FOUND')
    faults.push(`${line}: somebody else's officer is not told NOT_FOUND`);
  if (!stranger && !whole(answer)) faults.push(`${line}: ${JSON.stringify(answer)}`);
});

for (const file of readdirSync('schema/examples').filter((name) => name.endsWith('.graphql'))) {
  const name = file.replace('.graphql', '');
  const [, login] = /^# as (\S+)/.exec(readFileSync(`schema/examples/${file}`, 'utf8')) ?? [];
  const [answer] = answersOf(`ask ${login} ${name}`);
  if (!whole(answer ?? {})) faults.push(`example ${name}: ${JSON.stringify(answer)}`);
}

for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
