/** Where in a reference a place of publication stands, and who published there. */
import type {ReferenceState} from './reference-state.js';

const placeName = /^(?:\p{Lu}(?:\p{L}{0,3}\.|[\p{L}'’-]+)(?:\s(?:am|an\sder|on|sur|upon)\s|\s|$)?){1,3}/u;

// `Westport, CT: `
const region = /^,\s\p{Lu}[\p{L}.]{1,5}:\s/u;

/** A place of publication: a city of books, or names before a colon and, further on, a year. */
export function placeAt({text, works, dates, isStopStyle}: ReferenceState, at: number): {end: number; isKnown: boolean; isListed: boolean} | undefined {
  const last = dates.at(-1)?.start ?? -1;
  const match = placeName.exec(text.slice(at, at + 40));
  if (!match || /^[IVXLC]+(?!\p{L})/u.test(match[0])) return undefined;
  for (let name = match[0].trim(); name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const end = at + name.length;
    const next = text.slice(end, end + 3);
    const isKnown = works.places.has(name.toLowerCase());
    // Where stops part what is said, a comma is of the title.
    const mayBe = !isStopStyle || /[.(]\s?$|[”"’]\s$/u.test(text.slice(Math.max(0, at - 2), at));
    // `Le Sel, Lille, Seuil, 1970`
    if (mayBe && !isKnown && /^,\s\p{Lu}[^,;:(\d]{1,30},\s$/u.test(text.slice(end, last)) && /,\s$/u.test(text.slice(Math.max(0, at - 2), at))) return {end, isKnown: true, isListed: false};
    // `The Almanac, Skelby, 1809`
    if (mayBe && !isKnown && last === end + 2 && text.charAt(end) === ',') return {end, isKnown, isListed: isKnown};
    if (last > at && mayBe && region.test(text.slice(end, end + 10))) return {end, isKnown, isListed: isKnown};
    if (isKnown && (/^\s?:\s/u.test(next) || (last > at && /^(?:\s?[,;)]|\s(?:and|&|\/|u|\d)|$)/u.test(next)))) return {end, isKnown, isListed: isKnown};
    if (!isKnown && mayBe && last > at && /^\s?:\s/u.test(next) && isHouse(text.slice(end + 1, last))) return {end, isKnown, isListed: isKnown};
  }
  return undefined;
}

/** What stands between a place and a year: a name, and not a subtitle with more behind it. */
function isHouse(between: string): boolean {
  return between.length < 70 && !/[:(;\d]|,.*,|[.]\s\p{Lu}\p{L}{3}/u.test(between);
}

const house = /^(?:\p{Lu}[\p{L}.&'’-]*\s(?:(?:of|and|&|the)\s)?){1,5}?(?<word>\p{Lu}\p{L}+)(?=[,.;:)]|$)/u;

/** `University of Norwich Press`, without a place before it. */
export function takeHouse(state: ReferenceState): boolean {
  const found = house.exec(state.text.slice(state.at, state.at + 70));
  const word = found?.groups?.['word'] ?? '';
  if (!found || !/^(?:Press|Verlag|Publishers|Publications|Books)$/u.test(word)) return false;
  state.pieces.push({type: 'publisher', start: state.at, end: state.at + found[0].length});
  state.at += found[0].length;
  return true;
}

/** A place and, after a colon or comma, who published there. */
export function takePlace(state: ReferenceState): boolean {
  const {text, dates, pieces} = state;
  const place = placeAt(state, state.at);
  if (!place) return false;
  pieces.push({type: 'pubPlace', start: state.at, end: place.end});
  state.at = place.end;
  const gap = /^(?:,\s\p{Lu}[\p{L}.]{1,5}(?=:))?\s?[:,]\s/u.exec(text.slice(place.end))?.[0].length ?? 0;
  const start = place.end + gap;
  const date = dates.find((one) => one.start >= start)?.start;
  const isColon = text.slice(place.end, start).includes(':');
  // Up to the date; without one, after a colon, up to the next sign.
  const stop = date ?? (isColon ? start + (/^[^,;()]*/u.exec(text.slice(start))?.[0].length ?? 0) : start);
  if (gap === 0 || stop === start || stop - start > 70) return true;
  const end = start + text.slice(start, stop).replace(/[\s,(.;]+$/u, '').length;
  if (end - start < 2 || (!isColon && placeAt(state, start)?.isKnown === true) || !/^\p{Lu}/u.test(text.slice(start)) || text.slice(start, end).includes(';')) return true;
  pieces.push({type: 'publisher', start, end});
  state.at = end;
  return true;
}
