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
// Before a year: `June 29, `, `4th June, `, `4. Juni `, `4 de junio de `, `July `
const dayAndMonth =
  /(?<![\p{L}\d])(?:(?<monthFirst>\p{L}{3,}\.?)\s(?:(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s)?|(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s(?:de\s)?(?<month>\p{L}{3,}\.?),?\s(?:de\s)?)$/u;
// When somebody looked at a page of the web says nothing of the work.
const accessed = /(?:accessed|retrieved|visited|abgerufen|Zugriff|consult[ée]e?|consultato|consultado)(?:\s(?:on|am|le|il|el))?[\s:]\D{0,4}\d{0,2}\D{0,14}$/iu;
/** So long is the longest of these. */
const longest = 32;

/** All dates of a text, in order: years, each with the month and day before it. */
export function datesIn(text: string, language: Language): DateFound[] {
  const found: DateFound[] = [];
  for (const {index, 0: year} of text.matchAll(years)) {
    if (accessed.test(text.slice(Math.max(0, index - 40), index))) continue;
    const head = year.length === 4 ? dayAndMonth.exec(text.slice(Math.max(0, index - longest), index)) : null;
    const full = head && fullDate(head, year, language);
    found.push(full ? {start: index - head[0].length, end: index + year.length, ...full} : {start: index, end: index + year.length, when: intervalOf(year)});
  }
  return found;
}

function fullDate({groups = {}}: RegExpExecArray, year: string, language: Language): {when?: string} | undefined {
  const name = (groups['monthFirst'] ?? groups['month'] ?? '').toLowerCase();
  if (!wordSet(language.months).has(name) && !wordSet(language.months).has(name.replace(/\.$/u, ''))) return undefined;
  const month = monthNumber(name, language.code);
  const day = Number(groups['day'] ?? groups['dayAfter'] ?? 0);
  // A month of another calendar, or a day that is none, gives no value.
  if (month === undefined || day > 31) return {};
  return {when: [year, two(month), ...(day > 0 ? [two(day)] : [])].join('-')};
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
