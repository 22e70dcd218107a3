/** A printed apparatus as it is read: entries with what stands in them, before they are TEI. */
import type {Oddity} from '../oddity.js';

export interface PrintedReading {
  text: string;
  /** `plain`: in place of the lemma; `omitted`: nothing stands there; `added`: after the lemma. */
  kind: 'plain' | 'omitted' | 'added';
  sigla: string[];
}

export interface PrintedEntry {
  /** `1:2`: chapter and verse. */
  place: string;
  /** It runs on into the next verse: `21–22`. */
  isRange: boolean;
  lemma: string;
  sigla: string[];
  readings: PrintedReading[];
  /** Line of the apparatus file, from 1. */
  line: number;
}

/** A verse of the text with its marks. */
export interface PrintedVerse {
  place: string;
  text: string;
  line: number;
}

export interface Printed {
  title: string;
  /** What the lines of the text begin with: `Phlm`. */
  book: string;
  /** What the headings of the apparatus begin with: `Philemon`. */
  name: string;
  verses: PrintedVerse[];
  entries: PrintedEntry[];
  oddities: Oddity[];
}
