/** The language of each text of an edition: as it is set, or as the text tells. */
import type {Language} from '../language/language.js';
import type {Lexicon} from '../language/lexicon.js';
import {archiveLanguage, commonShare, isPlainly, tellLanguage} from '../language/tell.js';
import {hasTables, loadLanguage, loadLexicon} from './resources.js';
import type {Settings} from './settings.js';

export interface LanguageChoice {
  language: Language;
  lexicon: Lexicon;
  /** Nobody set it: by what it was told. */
  toldBy?: 'its common words' | 'the archive that it is from';
  /** What is set has no tables, and those of English are used. */
  isWithoutTables: boolean;
}

export type LanguageOf = (text: string, id: string) => Promise<LanguageChoice>;

/** Languages by the settings of an edition; tables and word lists are loaded once. */
export function createLanguages({language: main, texts}: Settings): LanguageOf {
  const loaded = new Map<string, Promise<LanguageChoice>>();
  const load = (tag: string, toldBy?: LanguageChoice['toldBy']): Promise<LanguageChoice> => {
    const key = `${tag} ${toldBy ?? ''}`;
    let choice = loaded.get(key);
    if (!choice) {
      choice = loadLanguage(tag).then((language) => ({language, lexicon: loadLexicon(language.code), ...(toldBy ? {toldBy} : {}), isWithoutTables: !hasTables(tag)}));
      loaded.set(key, choice);
    }
    return choice;
  };
  return async (text, id) => {
    const set = texts?.[id]?.language ?? main;
    if (set !== undefined) return load(set);
    const english = await load('en');
    const share = commonShare(text, english.language);
    if (isPlainly(share)) return english;
    const named = archiveLanguage(text);
    if (named !== undefined) return named === 'en' ? english : load(named, 'the archive that it is from');
    if (share === undefined) return english;
    const {languages} = await import('../language/languages.js');
    const told = tellLanguage(text, [...languages.values()]);
    return told && told.code !== 'en' ? load(told.code, 'its common words') : english;
  };
}
