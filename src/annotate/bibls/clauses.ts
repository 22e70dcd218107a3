/** Where one reference ends and the next begins: `;`, a dash, `citing`, a stop before a capital. */

/** Several references in one pair of parentheses are parted by `;`. */
export function partsOf(text: string, from: number, to: number): {from: number; to: number}[] {
  const parts: {from: number; to: number}[] = [];
  let start = from;
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    if (goesOn(text, at)) continue;
    parts.push({from: start, to: at});
    start = at + 1;
  }
  return [...parts, {from: start, to}];
}

// `Fenn, I. 99.--Lowe, Hist. III. 4.`; `Fenn, Lids, p. 4, citing Lowe, Wells, p. 9`; `Fenn, Lids, p. 4, and Lowe, Wells, p. 9`; `…, and compare Lowe's Wells, vol. ii. p. 9`
const chainSign =
  /(?<=\d),?\s(?:(?:and|but)\s(?:see|compare|cf\.)(?:\salso)?|compare|with)\s(?=\p{Lu}[\p{L}’'-]+(?:['’]s|,)\s[_"“‘]?\p{Lu}[^,;]{1,80},\s(?:vol|bk|pp?|ch?|t|bd|s)\.\s?[\divxlc])|(?<=[\d.)\]”"])\s?(?:--|—)\s?(?=["“(]?\p{Lu})|,\s(?:citing|quoting)\s(?=["“‘]?\p{Lu})|(?<=\d),?\s(?:and|und|et|ed?|y|и)\s(?=\p{Lu}[\p{L}’'-]+,\s["“‘]?\p{Lu}[^,;]{1,80},\s(?:vol|pp?|ch?|t|bd|s|с)\.\s?[\divxlc])/gu;

/** References that dashes or `citing` join in one note. */
export function chained(text: string, from: number, to: number): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = [];
  let start = from;
  for (const {index, 0: sign} of text.slice(from, to).matchAll(chainSign)) {
    found.push({from: start, to: from + index});
    start = from + index + sign.length;
  }
  return [...found, {from: start, to}];
}

export function sentenceParts(text: string, start: number): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = [];
  let from = start;
  const put = (to: number): void => void found.push(...chained(text, from, to));
  let depth = 0;
  for (let at = start; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41) depth = Math.max(0, depth - 1);
    if ((code !== 59 && code !== 46) || depth > 0) continue;
    let after = at + 1;
    while (code === 46 && /[”"’»]/u.test(text.charAt(after))) after++;
    if (!/\s/u.test(text.charAt(after)) || (code === 46 ? !endsReference(text, at, after) || isOneWord(text.slice(from, at)) : goesOn(text, at))) continue;
    put(after > at + 1 ? after : at);
    from = after + 1;
  }
  put(text.length);
  return found;
}

// A digit, a closing mark or a whole word before the stop; an abbreviation ends nothing
const wholeBefore = /(?:[\d”"’)\]°]|\p{Ll}{3}|ibid|cit)$/u;

/** `Guil. Hist. ii. 4`: one word with a stop is an abbreviation at the head of a clause. */
function isOneWord(clause: string): boolean {
  return /^\s*\p{Lu}\p{L}{2,9}$/u.test(clause);
}

/** A note as its clauses, cut also where a sentence ends and the next sends the reader to another work. */
export function untilNext(text: string, from: number, to: number, sends: (rest: string) => boolean): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = [];
  let start = from;
  for (let at = text.indexOf('. ', from); at >= 0 && at < to; at = text.indexOf('. ', at + 1)) {
    if (!endsReference(text, at, at + 1) || !sends(text.slice(at + 2, to))) continue;
    found.push({from: start, to: at});
    start = at + 2;
  }
  return [...found, {from: start, to}];
}

function endsReference(text: string, stop: number, after: number): boolean {
  return wholeBefore.test(text.slice(Math.max(0, stop - 4), stop)) && /^\s+[\p{Lu}“"‘'(]/u.test(text.slice(after, after + 3));
}

// `Hill, Works; Russian edition, vol. 3`, `Hill, vol. ii. p. 3; vol. iii. p. 9`
function goesOn(text: string, at: number): boolean {
  return /^\s+(?:(?:vols?|tome?|tom|t|pp?|cap|ch|bk|lib)\.?\s[\divxlc]|(?:\p{Lu}\p{L}+\s)?(?:edition|translation|translated|ed\.|trans\.|ausgabe|übersetzung))/iu.test(text.slice(at + 1, at + 40));
}
