import type { Lang } from '../format.ts';
import type { DrawContext } from '../plan.ts';

const DAY = 86_400_000;

/** The day of an ISO date, counted from 1970; null when there is none or it is no date. */
export function dayOf(date: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isFinite(time) ? Math.round(time / DAY) : null;
}

export interface Tick {
  x: number;
  /** Empty where it would not fit. */
  label: string;
}

export interface TimeAxis {
  left: number;
  right: number;
  /** The place of a day. */
  at: (day: number) => number;
  /** Where years begin; the first stands at the left edge when the axis begins within a year. */
  years: Tick[];
  /** Quarters or months between them, by what fits; their labels stand in the middle of what they name. */
  parts: (Tick & { middle: number })[];
}

/** A calendar over the days, from the first of a month to the first of another; null when there are no days. */
export function timeAxis(days: number[], left: number, right: number, lang: Lang, measure: DrawContext['measure']): TimeAxis | null {
  if (days.length === 0 || right <= left) return null;
  const first = monthOf(Math.min(...days));
  // At least a quarter, so that a single date is no axis of one day.
  const last = Math.max(monthOf(Math.max(...days)) + 1, first + 3);
  const [from, to] = [startOf(first), startOf(last)];
  const at = (day: number) => left + ((right - left) * (day - from)) / (to - from);
  return { left, right, at, years: yearTicks(first, last, at, measure), parts: partTicks(first, last, at, lang, measure) };
}

const monthOf = (day: number): number => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const startOf = (month: number): number => Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY);

function yearTicks(first: number, last: number, at: (day: number) => number, measure: DrawContext['measure']): Tick[] {
  const years = Math.ceil(last / 12) - Math.floor(first / 12);
  const width = (at(startOf(last)) - at(startOf(first))) / Math.max(1, (last - first) / 12);
  const room = measure('2025') + 10;
  const step = [1, 2, 5, 10, 20, 50, 100, 500, 1000].find(each => each * width >= room) ?? 5000;
  const all = Array.from({ length: Math.ceil(years / step) + 1 }, (_, index) => (Math.floor(Math.floor(first / 12) / step) + index) * step);
  const shown = all.map(year => ({ year, x: at(startOf(Math.max(first, year * 12))) })).filter(({ year }) => year * 12 < last && (year + step) * 12 > first);
  return shown.map(({ year, x }, index) => {
    const end = shown[index + 1]?.x ?? at(startOf(last));
    return { x, label: end - x >= room ? String(year) : '' };
  });
}

function partTicks(first: number, last: number, at: (day: number) => number, lang: Lang, measure: DrawContext['measure']): TimeAxis['parts'] {
  const month = (at(startOf(last)) - at(startOf(first))) / (last - first);
  const size = month >= measure(monthName(11, lang)) + 8 ? 1 : month * 3 >= measure('Q4') + 8 ? 3 : 0;
  if (size === 0) return [];
  const start = Math.floor(first / size) * size;
  return Array.from({ length: Math.ceil((last - start) / size) }, (_, index) => {
    const from = Math.max(first, start + index * size);
    const to = Math.min(last, start + (index + 1) * size);
    const [x, end] = [at(startOf(from)), at(startOf(to))];
    const part = start + index * size;
    const name = size === 1 ? monthName(part % 12, lang) : `Q${Math.floor((part % 12) / 3) + 1}`;
    return { x, middle: (x + end) / 2, label: measure(name) + 4 <= end - x ? name : '' };
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: number, lang: Lang): string => (lang === 'zh' ? `${month + 1}月` : MONTHS[month]);
