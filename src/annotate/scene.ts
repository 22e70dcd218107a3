/** What kind of text this is, as far as quotation marks tell: a narrated scene or an argument, and which marks it uses. */
import {wordSet} from '../language/language.js';
import type {Context, Flow} from './flow.js';

const speechStart = /^\s*["“‘'«»‹›—„]/u;
// `»Ja«, sagte er`, `“Hill!” cried Orme`: what follows a quotation and its comma
const afterSpeech = /[,!?…]["”’'“«»‹›]\s(\p{L}+)|["”’'“«»‹›],\s(\p{Ll}\p{L}*)/gu;
const singleClose = /[.,!?;…—]['’](?=\s|$|["”])/gu;
// `'The Lamp and the Sea',`; not `'Tis`
const singlePair = /(?<=^|[\s(])['‘](?!T(?:is|was|were|will)\b)\p{Lu}[^'‘’"]{2,80}\p{L}['’](?=[\s,.;:)])/gu;
const singleOpensCapital = /(?:^|[\s(])['‘]\p{Lu}/u;
const doubled = /“[^“”]*”|"[^"]*"/gu;
const singlyQuoted = /(?<=^|[\s(])['‘](?!T(?:is|was|were|will)\b)([^'‘’"]{2,80}?(?:['’]s[^'‘’"]{2,60}?)?)['’](?=[\s,.;:)])/gu;
const hasSingle = /['‘’]/;
const singleOpen = /(?:^|[\s"“(—])['‘](?=\p{L})/gu;

/** Look at all paragraphs once. */
export function learnScene(flows: readonly Flow[], {saying}: Context['language']): Pick<Context, 'isNarrative' | 'isVerse' | 'hasSingleQuotes' | 'hasTitlesInSingle' | 'hasInvertedGuillemets'> {
  const verbs = wordSet(saying);
  let paragraphs = 0;
  let speeches = 0;
  let singles = 0;
  let pairs = 0;
  let single = 0;
  let singleTitles = 0;
  let inverted = 0;
  let said = 0;
  let lines = 0;
  let isOpen = false;
  let continued = 0;
  for (const {leaves, note} of flows) {
    for (const {type, reading} of leaves) {
      if (type !== 'p' && type !== 'l') continue;
      const {text} = reading;
      if (type === 'l') lines++;
      if (!note && type === 'p') {
        // A quotation that goes on from the paragraph before tells nothing new where no verb of speech does.
        const goesOn = isOpen && speechStart.test(text);
        paragraphs++;
        if (speechStart.test(text)) speeches++;
        if (goesOn) continued++;
        isOpen = staysOpen(text);
        if (said < 3 && /[,!?]["”’']\s(?:said|cried|asked|replied|answered|exclaimed|shouted|whispered|\p{Lu}\p{Ll}+\s(?:said|cried|asked|replied)|(?:he|she|they|I)\s\p{Ll}+ed)\b/u.test(text)) said++;
        else if (said < 3 && [...text.matchAll(afterSpeech)].some(([, first, second]) => verbs.has(first ?? second ?? ''))) said++;
      }
      if (singles < 6 && hasSingle.test(text)) singles += Math.min([...text.matchAll(singleClose)].length, [...text.matchAll(singleOpen)].length);
      const mayOpen = hasSingle.test(text) && singleOpensCapital.test(text);
      if (pairs < 3 && mayOpen) pairs += [...text.matchAll(singlePair)].length;
      if (single < 40 && mayOpen)
        for (const [, words = ''] of text.replace(doubled, '').matchAll(singlyQuoted)) {
          single++;
          if (/^\p{Lu}/u.test(words) && (words.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))) singleTitles++;
        }
      if (text.includes('»') && /(?:^|\s)»\p{L}/u.test(text)) inverted++;
      if (text.includes('«') && /(?:^|\s)«\p{L}/u.test(text)) inverted--;
    }
  }
  return {
    isNarrative: speeches > paragraphs * 0.2 && (said >= 3 || speeches - continued > (paragraphs - continued) * 0.4),
    isVerse: lines > paragraphs * 4,
    hasSingleQuotes: singles >= 2 || pairs >= 3,
    hasTitlesInSingle: singleTitles >= 3 && singleTitles >= single * 0.7,
    hasInvertedGuillemets: inverted > 0
  };
}

/** A quotation that the paragraph does not close. */
function staysOpen(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”');
}
