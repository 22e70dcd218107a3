/** Witnesses of one text that belong to no edition: the base with the variants of the others. */
import type {Attachment} from '../encode/header.js';
import {encodeSource, type Encoded} from './encode-source.js';
import {createLanguages} from './languages.js';
import {emptyPersonList} from './persons.js';
import {programVersion} from './resources.js';
import type {Settings} from './settings.js';
import {createWorkList} from './works.js';

export interface WitnessFile {
  siglum: string;
  path: string;
  bytes: Uint8Array;
}

export interface WitnessesOptions {
  id: string;
  settings: Settings;
  attachment?: Attachment;
}

/**
 * Encode the first witness, and weave in what the others have.
 *
 * @throws UnreadableError, XmlError if the base cannot be read; FileError for another witness
 */
export function encodeWitnesses([base, ...others]: readonly [WitnessFile, ...WitnessFile[]], {id, settings, attachment = 'parallel-segmentation'}: WitnessesOptions): Promise<Encoded> {
  return encodeSource({
    ...base,
    id,
    others,
    attachment,
    settings,
    decisions: [],
    plugins: [],
    languageOf: createLanguages(settings),
    persons: emptyPersonList,
    personsFile: '',
    works: createWorkList(),
    worksFile: '',
    version: programVersion()
  });
}
