/**
 * `npm run doctor`: says in words what is wrong with an installation; exit 1 where anything is. What is not in the environment is the hub's own, from
 * HUB_DIR.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { examine } from './examine.js';

const ofHub = path.join(path.resolve(process.env['HUB_DIR'] ?? '.hub'), 'environment');
if (existsSync(ofHub)) process.loadEnvFile(ofHub);

const examined = await examine(process.env);
for (const { name, findings } of examined) {
  console.log(`${findings.length === 0 ? 'ok   ' : 'WRONG'} ${name}`);
  for (const finding of findings) console.log(`      ${finding}`);
}
const wrong = examined.filter(({ findings }) => findings.length > 0).length;
console.log(wrong === 0 ? 'Nothing is wrong.' : `${String(wrong)} of ${String(examined.length)} are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
