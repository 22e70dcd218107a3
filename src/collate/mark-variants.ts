/**
 * Step: the variants of the other witnesses become spans of the base text, so that they are
 * woven into its structure as names and quotations are (TEI Guidelines, 13.2.3, parallel segmentation). Outside the
 * entries all witnesses have the same words; where they begin pages and paragraphs otherwise, marks say so.
 *
 * Each note is collated with those that the others call at the same place.
 */
import type {VFile} from 'vfile';
import type {Root} from '../tree.js';
import {tokensIn} from './apparatus/readings.js';
import {createAdoptions, type Adoptions} from './mark-variants/adoptions.js';
import {isWithin} from './mark-variants/extents.js';
import {markText} from './mark-variants/mark-text.js';
import {matchNotes} from './mark-variants/match-notes.js';
import {addNote, endingsOf, giveNote, markLacking, takeIn, textsOf} from './mark-variants/notes.js';
import type {Collation} from './table.js';
import type {Normalization} from './tokens/normalize.js';
import {witnessText, type WitnessNote, type WitnessText} from './witness-text.js';

export interface VariantsOptions {
  /** Siglum of the text that is encoded. */
  base: string;
  others: readonly WitnessText[];
  /** What is passed over when words are compared. */
  settings?: Normalization & {
    /** Whose words are the text where nobody has decided. The default is the base's. */
    lemma?: 'base' | 'majority';
  };
}

/** Mark the places where witnesses differ from the base. */
export function markVariants({base, others, settings = {}}: VariantsOptions): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    if (others.length === 0) return tree;
    const own = witnessText(base, tree);
    const adoptions = createAdoptions(tree.adoptions ?? [], settings.lemma === 'majority');
    const options = {settings, choose: adoptions.choose};
    const {collation, extents, count} = markText(own, others, options);
    let found = count;
    const isPresent = (siglum: string, column: number): boolean => {
      const extent = extents.get(siglum);
      return extent !== undefined && isWithin(extent, {start: column, end: column + 1});
    };
    const endings = endingsOf(own.leaves);
    for (const note of matchNotes(collation, own, others, isPresent)) {
      const at = note.own?.at ?? endBefore(collation, note.column);
      const open = new Map<string, WitnessNote>();
      for (const [siglum, one] of note.others) {
        const ending = endings.get(siglum);
        // Nothing of a witness stands behind the sign that it ends.
        if (ending && ending.start < at) giveNote(ending.span, siglum, one);
        else open.set(siglum, one);
      }
      if (!note.own) {
        found += open.size > 0 ? addNote(own.leaves, at, collation.witnesses, open) : 0;
        continue;
      }
      const gone = takeIn(own.leaves, at, open);
      const present = others.filter(({siglum}) => isPresent(siglum, note.column) && open.has(siglum) === note.others.has(siglum) && !gone.has(siglum));
      const texts = textsOf({...note, others: open}, present);
      // Where one has none, all that the others have is one entry.
      found += texts.some(({text}) => text === '') ? markLacking(note.own.text, texts, options.choose) : markText(note.own.text, texts, options).count;
    }
    tellAdoptions(file, adoptions, collation.witnesses);
    file.info(`Found ${found} places where the witnesses differ`, {ruleId: 'variants', source: 'collate-mark-variants'});
    return tree;
  };
}

/** An adoption that changes nothing is a mistake; what is counted and not decided is said. */
function tellAdoptions(file: VFile, {idle, counted}: Adoptions, sigla: readonly string[]): void {
  for (const {exact, witness} of idle()) {
    const why = sigla.includes(witness) ? `in no word of the base there does ${witness} differ from it` : `\`${witness}\` is no witness of this text; it has ${sigla.join(', ')}`;
    file.message(`Unexpected decision: at \`${exact}\` nothing is to be adopted; ${why}`, {ruleId: 'decision-place', source: 'collate-mark-variants'});
  }
  if (counted() > 0)
    file.message(
      `At ${counted()} ${counted() === 1 ? 'place' : 'places'} the text is what most witnesses have, and not the base: a count, which is no judgement; decide with \`adopt\` in decisions/`,
      {
        ruleId: 'majority',
        source: 'collate-mark-variants'
      }
    );
}

/** Where the base's last word in this column or before it ends. */
function endBefore(collation: Collation, column: number): number {
  for (let at = column; at >= 0; at--) {
    const last = tokensIn(collation, {start: at, end: at + 1}, collation.base).at(-1);
    if (last) return last.start + last.t.trimEnd().length;
  }
  return 0;
}
