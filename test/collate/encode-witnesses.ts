/** Witnesses to TEI, as `collate` makes it. */
import {encodeWitnesses as encodeFiles, type WitnessFile} from '../../src/edition/encode-witnesses.js';
import type {Settings} from '../../src/edition/settings.js';

/** The first is the base. */
export async function encodeWitnesses(witnesses: readonly {siglum: string; text: string}[], collation: NonNullable<Settings['collation']> = {}): Promise<string> {
  const [base, ...others] = witnesses.map(({siglum, text}): WitnessFile => ({siglum, path: `${siglum}.txt`, bytes: new TextEncoder().encode(text)}));
  return base ? (await encodeFiles([base, ...others], 'text', {language: 'en', collation})).tei : '';
}
