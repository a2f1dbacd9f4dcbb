export interface Scale {
  min: number;
  max: number;
  ticks: number;
}

/**
 * A value axis with round ticks that always holds 0, so that a length or a height is true to its value.
 * `room` is the share of the axis kept free beyond the largest value, for its label.
 */
export function niceScale(values: number[], ticks = 5, room = 0): Scale {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const span = high - low;
  if (span === 0) return { min: 0, max: 1, ticks: 1 };
  const step = niceStep(span / Math.max(1, ticks));
  const max = high > 0 ? Math.ceil(round((high + span * room) / step)) * step : 0;
  const min = low < 0 ? Math.floor(round((low - span * room) / step)) * step : 0;
  return { min: round(min), max: round(max), ticks: Math.round((max - min) / step) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10;
  return nice * power;
}

/** Takes off what binary fractions add: 0.30000000000000004 → 0.3. */
const round = (value: number): number => Number(value.toPrecision(12));

export interface Step {
  from: number;
  to: number;
}

/**
 * At most `most` classes over the values, each holding about the same number of cells: a few large values
 * would push all the others into one colour on an even scale. Equal values always share a class.
 */
export function classes(values: number[], most = 5): Step[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= most) return distinct.map(value => ({ from: value, to: value }));
  const sorted = [...values].sort((a, b) => a - b);
  const steps: Step[] = [];
  let start = 0;
  for (let step = 1; step <= most && start < sorted.length; step++) {
    let end = Math.max(start + 1, Math.round((sorted.length * step) / most));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    if (step === most) end = sorted.length;
    steps.push({ from: sorted[start], to: sorted[end - 1] });
    start = end;
  }
  return steps;
}

export function classOf(value: number, steps: Step[]): number {
  const index = steps.findIndex(step => value <= step.to);
  return index < 0 ? steps.length - 1 : index;
}

/** How round a break may be, the roundest first: its leading digits. */
const LEADS = [
  [1, 2, 5, 10],
  [1, 1.5, 2, 3, 4, 5, 6, 8, 10],
  Array.from({ length: 37 }, (_, index) => 1 + index / 4),
];

/**
 * Round values that part the values into at most `most` classes of about equal numbers: a legend of round values is
 * read at a glance. As round as they can be without two of them falling together. A value belongs to the class of the
 * breaks it reaches.
 */
export function roundBreaks(values: number[], least = 0, most = 5): number[] {
  const tries = LEADS.map(leads => breaksBy(values, leads, least, most));
  return tries.find(breaks => breaks.length === most - 1) ?? tries.reduce((best, next) => (next.length > best.length ? next : best));
}

function breaksBy(values: number[], leads: number[], least: number, most: number): number[] {
  const sorted = values.filter(value => value > 0).sort((a, b) => a - b);
  const low = Math.min(...values);
  const breaks = Array.from({ length: most - 1 }, (_, index) => {
    const at = sorted[Math.floor((sorted.length * (index + 1)) / most)] ?? 0;
    return at > 0 ? Math.max(least, nearestRound(at, leads)) : 0;
  });
  return [...new Set(breaks)].filter(each => each > low && each <= sorted[sorted.length - 1]).sort((a, b) => a - b);
}

function nearestRound(value: number, leads: number[]): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  const nearest = leads.reduce((best, next) => (Math.abs(next - lead) < Math.abs(best - lead) ? next : best));
  return round(nearest * power);
}

/** The class of a value among breaks, from 0. */
export const breakOf = (value: number, breaks: number[]): number => breaks.filter(each => value >= each).length;

/** The step of five that a class has when there are `count` classes: few classes still reach from light to dark. */
export const stepOf = (index: number, count: number): number => (count < 2 ? 2 : Math.round((index * 4) / (count - 1)));
