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
