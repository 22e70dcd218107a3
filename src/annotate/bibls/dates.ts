/** Dates in references: the year, or a full date, as ISO 8601 and EDTF write them. */
import {type Language, wordSet} from '../../language/language.js';

export interface DateFound {
  start: number;
  end: number;
  /** `1914-08-04`, `1914`, or an interval `1960/1962`; absent where it cannot be told. */
  when?: string;
}

// `1871`, `1871-72`; not part of a longer number
const years = /(?<![\d-])(?:1[4-9]\d\d|20[0-4]\d)(?:[–-](?:\d\d|\d{4}))?(?!\d)/gu;
// `June 29, 1933`, `4th June, 1803`, `4. Juni 1803`, `4 juin 1803`, `July 1922`
const fullDates =
  /(?<![\p{L}\d])(?:(?<monthFirst>\p{L}{3,}\.?)\s(?:(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s)?|(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s(?:de\s)?(?<month>\p{L}{3,}\.?),?\s(?:de\s)?)(?<year>(?:1[4-9]|20)\d\d)(?!\d)/gu;

/** All dates of a text, in order; a full date is not found again as a year. */
export function datesIn(text: string, language: Language): DateFound[] {
  const found: DateFound[] = [];
  for (const {index, 0: whole, groups = {}} of text.matchAll(fullDates)) {
    const name = (groups['monthFirst'] ?? groups['month'] ?? '').toLowerCase();
    if (!wordSet(language.months).has(name) && !wordSet(language.months).has(name.replace(/\.$/u, ''))) continue;
    const month = monthNumber(name, language.code);
    const day = Number(groups['day'] ?? groups['dayAfter'] ?? 0);
    const parts = [groups['year'] ?? '', ...(month === undefined ? [] : [two(month), ...(day >= 1 && day <= 31 ? [two(day)] : [])])];
    const isWhole = month !== undefined || day === 0;
    found.push({start: index, end: index + whole.length, ...(isWhole && (day === 0 || parts.length === 3) ? {when: parts.join('-')} : {})});
  }
  for (const {index, 0: year} of text.matchAll(years)) {
    if (found.some(({start, end}) => index >= start && index < end)) continue;
    found.push({start: index, end: index + year.length, when: intervalOf(year)});
  }
  return found.sort((left, right) => left.start - right.start);
}

/** `1960–62` is `1960/1962`. */
function intervalOf(years: string): string {
  const [from = '', to] = years.split(/[–-]/u);
  if (to === undefined) return from;
  return `${from}/${from.slice(0, 4 - to.length)}${to}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const monthNames = new Map<string, readonly string[]>();

/** The number of a month by the beginning of its name; undefined for months of other calendars. */
function monthNumber(name: string, code: string): number | undefined {
  let names = monthNames.get(code);
  if (!names) {
    const format = new Intl.DateTimeFormat(code, {month: 'long', timeZone: 'UTC'});
    names = Array.from({length: 12}, (_, month) => format.format(Date.UTC(2000, month, 15)).toLowerCase());
    monthNames.set(code, names);
  }
  const bare = name.replace(/\.$/u, '');
  // An inflected form (`марта`) has the beginning of the month in common with it.
  const stem = bare.length > 4 ? bare.slice(0, -1) : bare;
  const found = names.findIndex((month) => month.startsWith(bare));
  const index = found >= 0 ? found : names.findIndex((month) => month.startsWith(stem));
  return index < 0 ? undefined : index + 1;
}
