/**
 * What a text archive says of a work in the lines above it:
 *
 *     Title: The Wells of Norwich
 *     Translator: George Fenn
 *
 * Archives say so in English, whatever the text.
 */
import type {Leaf} from '../tree.js';

/** The work by the archive; a title page is often set in many lines, and says less plainly what is what. */
export interface ArchiveFields {
  title?: string;
  author?: string;
  /** Others who had a hand in it, with `editor/@role`. */
  others: {name: string; role: 'editor' | 'translator' | 'illustrator'}[];
}

const field = /^(Title|Author|Editor|Translator|Illustrator):\s+(\S(?:(?!\s\p{Lu}\p{Ll}+:\s).)*)$/u;
const nobody = /^(?:various|anonymous|anon\.?|unknown|none)$/iu;

/** Take over what one line of the archive says; the first of two is that of the work. */
export function readArchiveField({kind, reading: {text}}: Leaf, fields: ArchiveFields): void {
  const [, name = '', value = ''] = (kind === 'boilerplate' ? field.exec(text) : null) ?? [];
  if (value === '' || nobody.test(value)) return;
  if (name === 'Title') fields.title ??= value;
  else if (name === 'Author') fields.author ??= value;
  else fields.others.push({name: value, role: name.toLowerCase() as ArchiveFields['others'][number]['role']});
}
