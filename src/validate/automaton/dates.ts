/** Dates and times of W3C XML Schema (part 2, 3.2.7 to 3.2.14): which days there are, and their order. */
// `1910-02-11`, `--02-30`, `---31`, `1910`, `1910-02-11T10:00:00Z`
const parts =
  /^(?:(?<year>-?\d{4,})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?|--(?<onlyMonth>\d\d)(?:-(?<monthDay>\d\d))?|---(?<onlyDay>\d\d))?(?:T?(?<clock>\d\d:\d\d:\d\d(?:\.\d*)?))?(?<zone>Z|[+\-]\d\d:\d\d)?$/u;

/** Whether the day is one of its month. */
export function isDay(text: string): boolean {
  const found = parts.exec(text)?.groups;
  if (!found) return false;
  const month = Number(found['month'] ?? found['onlyMonth'] ?? 1);
  const day = Number(found['day'] ?? found['monthDay'] ?? found['onlyDay'] ?? 1);
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = found['year'] === undefined || isLeapYear(Number(found['year']));
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}

/** There is no year 0: the one before year 1 is -1. */
function isLeapYear(year: number): boolean {
  const since = year < 0 ? year + 1 : year;
  return since % 4 === 0 && (since % 100 !== 0 || since % 400 === 0);
}

/** Milliseconds on one line of time; without a zone, UTC. */
export function instant(text: string): number {
  const found = parts.exec(text)?.groups ?? {};
  const [hours = 0, minutes = 0, seconds = 0] = (found['clock'] ?? '').split(':').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(Number(found['year'] ?? 2000), Number(found['month'] ?? found['onlyMonth'] ?? 1) - 1, Number(found['day'] ?? found['monthDay'] ?? found['onlyDay'] ?? 1));
  const sign = /^([+\-])(\d\d):(\d\d)$/u.exec(found['zone'] ?? '');
  const shift = sign ? (sign[1] === '-' ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3])) : 0;
  return date.getTime() + ((hours * 60 + minutes - shift) * 60 + seconds) * 1000;
}
