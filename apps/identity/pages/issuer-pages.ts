/** The pages of one demo issuer, rendered whole on the server: they work without JavaScript and send none. */
import path from 'node:path';
import nunjucks from 'nunjucks';
import type { DemoIssuer, DemoPerson, DemoWorld } from '../issuer/demo-people.js';
import { WORDS, languageFrom } from './words.js';
import type { Language } from './words.js';

/** Renders the pages of one issuer to HTML. */
export interface IssuerPages {
  /** Choosing who to be; `nothingChosen` repeats the page with an error summary. */
  choosePerson(language: Language, nothingChosen: boolean): string;
  /** Asks whether to sign out; `form` is oidc-provider's own, with its token against forged requests. */
  signOut(language: Language, form: string): string;
  signedOut(language: Language): string;
  /** What went wrong, in words safe to show. */
  failure(language: Language, why?: string): string;
  languageOf(query: Readonly<Record<string, unknown>>): Language;
}

/** The pages of an issuer, which name its own people and nobody else's. */
export function issuerPages(issuer: DemoIssuer, world: DemoWorld, parts: { templates: string; stylesheet: string }): IssuerPages {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([parts.templates]), {
    autoescape: true,
    throwOnUndefined: true,
  });
  const people = world.people.filter((person) => person.issuer === issuer.path);
  const slugs = [...new Set(people.map(({ agency }) => agency))];

  function render(template: string, language: Language, content: Record<string, unknown>): string {
    const words = WORDS[language];
    const other = language === 'en' ? 'cy' : 'en';
    return environment.render(template, { stylesheet: parts.stylesheet, language, other, words, ...content });
  }

  return {
    choosePerson: (language, nothingChosen) => {
      const agencies = slugs.map((slug) => ({
        name: world.agencies[slug]?.[language],
        people: people.filter(({ agency }) => agency === slug).map((person) => shown(person, language)),
      }));
      return render('choose-person.njk', language, { agencies, nothingChosen, issuer: issuer.name[language] });
    },
    signOut: (language, form) => render('sign-out.njk', language, { form }),
    signedOut: (language) =>
      render('message.njk', language, { title: WORDS[language].signedOut, sentences: [WORDS[language].signedOutNext] }),
    failure: (language, why = WORDS[language].expired) =>
      render('message.njk', language, { title: WORDS[language].failed, sentences: [why, WORDS[language].failedNext] }),
    languageOf: (query) => languageFrom(query['lang'] ?? query['ui_locales']),
  };
}

/** Where the templates are, in the repository whose root is given. */
export function templatesIn(root: string): string {
  return path.join(root, 'apps/identity/pages');
}

function shown(person: DemoPerson, language: Language) {
  return { login: person.login, name: person.name, words: person.words[language] };
}
