/** Works as BibTeX, by citation-js. */
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type {WorkFound} from '../tree.js';
import {toCsl} from './csl.js';

/** All works; their identifiers are the keys. */
export function toBibtex(works: readonly WorkFound[]): string {
  const items = toCsl(works);
  // citation-js makes keys of its own from author, year and title unless it is told not to.
  return items.map((item) => String(new Cite([item]).format('bibtex')).replace(/^(?<type>@\w+)\{[^,]*,/u, (_, type: string) => `${type}{${item.id},`)).join('');
}
