/** Language tags (BCP 47), and whether the header declares them. */
import type {Element} from 'xast';
import {attribute, each, type Rule, type Said} from './rule.js';

export const languageRules: readonly Rule[] = [
  {code: 'E0401', level: 'error', attributes: ['xml:lang'], elements: ['language', 'textLang'], begin: each(checkTags)},
  {code: 'W0402', level: 'warning', attributes: ['xml:lang'], elements: ['langUsage', 'language'], begin: checkDeclared}
];

/** Attributes that hold one tag, and one that holds several. */
function tagsOf(node: Element): string[] {
  const other = node.name === 'textLang' ? `${node.attributes['mainLang'] ?? ''} ${node.attributes['otherLangs'] ?? ''}` : node.name === 'language' ? (node.attributes['ident'] ?? '') : '';
  return [attribute(node, 'xml:lang') ?? '', ...other.split(/\s+/u)].filter((tag) => tag !== '');
}

function checkTags(node: Element): Said[] {
  return tagsOf(node).flatMap((tag) => {
    if (!isTag(tag)) return [{message: `“${tag}” is no language tag`, hint: suggest(tag)}];
    const usual = usualTag(tag);
    return usual === undefined ? [] : [{message: `“${tag}” is not how this language is written as a tag`, hint: `write ${usual}`}];
  });
}

/** Making one takes longer than checking a thousand tags. */
let displayNames: Intl.DisplayNames | undefined;

/** Well-formed, and of a language that has a name; `x-…` and `i-…` are private. */
function isTag(tag: string): boolean {
  if (/^(?:de|en|fr|grc|la)$/u.test(tag)) return true; // most tags
  if (/^[xi]-/iu.test(tag) || /^(?:und|mul|zxx|mis)(?:-|$)/iu.test(tag)) return true;
  try {
    displayNames ??= new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
    const name = displayNames.of(tag.split('-x-')[0] ?? tag);
    return name !== undefined || /^[a-z]{3}(?:-|$)/iu.test(tag) || /^q[a-t][a-z]-/iu.test(tag);
  } catch {
    return false;
  }
}

/** Codes of three letters (ISO 639-2) in place of which BCP 47 asks for two. */
const shorter: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ara ar, bul bg, cat ca, ces cs, cze cs, cym cy, wel cy, dan da, deu de, ger de, ell el, gre el, eng en, fin fi, fra fr, fre fr, gle ga, heb he, hrv hr, hun hu, ice is, isl is, ita it, jpn ja, ' +
    'lat la, nld nl, dut nl, nor no, pol pl, por pt, ron ro, rum ro, rus ru, slk sk, slo sk, slv sl, spa es, srp sr, swe sv, tur tr, ukr uk, zho zh, chi zh'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string])
);

/** The tag that BCP 47 asks for where a longer or a wrong one is written: `de` for `ger`, `en-GB` for `en-UK`. */
function usualTag(tag: string): string | undefined {
  const [language = '', ...rest] = tag.split('-');
  const short = shorter[language.toLowerCase()];
  const usual = [short ?? language, ...rest.map((part) => (part.toUpperCase() === 'UK' ? 'GB' : part))].join('-');
  return usual === tag ? undefined : usual;
}

/** What people write who mean a language. */
const meant: Readonly<Record<string, string>> = {
  cz: 'cs',
  dk: 'da',
  english: 'en',
  french: 'fr',
  german: 'de',
  gr: 'el',
  greek: 'grc',
  hebrew: 'he',
  italian: 'it',
  jp: 'ja',
  latin: 'la',
  russian: 'ru',
  spanish: 'es'
};

function suggest(tag: string): string {
  const known = meant[tag.toLowerCase()];
  return known === undefined ? 'write a tag such as en, grc or de-AT; parts are joined by hyphens' : `write ${known}`;
}

function checkDeclared(): ReturnType<Rule['begin']> {
  let declared: Set<string> | undefined;
  const said = new Set<string>();
  return {
    enter(node) {
      if (node.name === 'langUsage') declared ??= new Set();
      if (node.name === 'language') declared?.add((attribute(node, 'ident') ?? '').toLowerCase());
      const tag = attribute(node, 'xml:lang');
      if (tag === undefined || !declared || declared.size === 0 || said.has(tag) || isDeclared(tag, declared) || !isTag(tag)) return undefined;
      said.add(tag);
      return {message: `The language ${tag} is not in langUsage`, hint: `add <language ident="${tag}"> to the header`};
    }
  };
}

function isDeclared(tag: string, declared: ReadonlySet<string>): boolean {
  const parts = tag.toLowerCase().split('-');
  return parts.some((_, index) => declared.has(parts.slice(0, index + 1).join('-')));
}
