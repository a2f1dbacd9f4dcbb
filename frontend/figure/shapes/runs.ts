import type { Basis, Point, Series, Trend } from '../figure.ts';
import { CATEGORIES, type Role } from '../palette.ts';
import { fillSlots } from '../slots.ts';

/** One run of one series: its points of one basis, a place per slot. Only within a run can points be joined. */
export interface Run {
  series: Series;
  /** The colour of the series. */
  role: Role;
  basis: Basis;
  points: (Point | null)[];
  /** A period that is not whole, or a moment: never joined, and drawn so that it is not taken for a full period. */
  single: boolean;
}

export const isSingle = (basis: Basis): boolean => basis === 'ytd' || basis === 'as-of';

/** Series that are only told apart take their colours by their place among such series. */
export function roleOf(series: Series, all: Series[]): Role {
  if (series.role !== 'category') return series.role;
  return CATEGORIES[all.filter(each => each.role === 'category').indexOf(series) % CATEGORIES.length];
}

export function slotsOf(figure: Trend): string[] {
  return fillSlots(figure.data.series.flatMap(series => series.points.map(point => point.slot)));
}

/** A run per series and basis, in the series' order. Of two points in one place, the later period stands. */
export function runsOf(figure: Trend, slots = slotsOf(figure)): Run[] {
  return figure.data.series.flatMap(series => {
    const bases = [...new Set(series.points.map(point => point.basis))];
    return bases
      .sort((a, b) => Number(isSingle(a)) - Number(isSingle(b)))
      .map(basis => {
        const points = new Map<string, Point>();
        for (const point of series.points.filter(each => each.basis === basis && each.value !== null)) {
          const before = points.get(point.slot);
          if (!before || before.period <= point.period) points.set(point.slot, point);
        }
        return { series, role: roleOf(series, figure.data.series), basis, points: slots.map(slot => points.get(slot) ?? null), single: isSingle(basis) };
      })
      .filter(run => run.points.some(Boolean));
  });
}

/** The sum of a slot, or null where a series has no value: the sum of what is there would pass for the whole. */
export function stackTotals(runs: Run[], slots: string[]): (number | null)[] {
  const series = new Set(runs.map(run => run.series)).size;
  return slots.map((_, slot) => {
    const points = runs.flatMap(run => (run.points[slot] ? [run.points[slot]] : []));
    const whole = points.length === series && new Set(points.map(point => point.period)).size === 1;
    return whole ? points.reduce((sum, point) => sum + point.value!, 0) : null;
  });
}

/** Where the stacks end, above and below zero. */
export function stackEnds(runs: Run[], slots: string[]): number[] {
  return slots.flatMap((_, slot) => {
    const values = runs.map(run => run.points[slot]?.value ?? 0);
    return [values.filter(value => value > 0).reduce((a, b) => a + b, 0), values.filter(value => value < 0).reduce((a, b) => a + b, 0)];
  });
}
