/** Witnesses to TEI, as `collate` makes it. */
import {encodeWitnesses as encodeFiles, type WitnessFile} from '../../src/edition/encode-witnesses.js';
import type {Attachment} from '../../src/encode/header.js';
import type {Settings} from '../../src/edition/settings.js';

/** The first is the base. */
export async function encodeWitnesses(
  witnesses: readonly {siglum: string; text: string}[],
  collation: NonNullable<Settings['collation']> = {},
  attachment: Attachment = 'parallel-segmentation'
): Promise<string> {
  const [base, ...others] = witnesses.map(({siglum, text}): WitnessFile => ({siglum, path: `${siglum}.txt`, bytes: new TextEncoder().encode(text)}));
  return base ? (await encodeFiles([base, ...others], {id: 'text', settings: {language: 'en', collation}, attachment})).tei : '';
}
