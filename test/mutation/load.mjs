// Lets Node load the sources as they are, beside the specs; the same few cases of each property are drawn every time.
import { register } from 'node:module';
import 'reflect-metadata';
import fc from 'fast-check';

register('./hooks.mjs', import.meta.url);
fc.configureGlobal({ seed: 20_261_126, numRuns: 20 });
