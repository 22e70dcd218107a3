import {de} from './de.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import type {Language} from './language.js';
import {ru} from './ru.js';

/** Every language there is a table for, by its code. */
export const languages: ReadonlyMap<string, Language> = new Map([de, en, es, fr, it, ru].map((language) => [language.code, language]));
