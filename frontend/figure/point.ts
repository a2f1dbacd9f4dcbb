import type { Figure } from './figure.ts';

/** What a click on a mark tells: only the coordinates the mark has, the others null. */
export interface PointDetail {
  figure: string;
  series: string | null;
  key: string | null;
  row: string | null;
  column: string | null;
  slot: string | null;
  period: string | null;
}

export function pointOf(figure: Figure, at: Partial<PointDetail>): PointDetail {
  return { figure: figure.id, series: null, key: null, row: null, column: null, slot: null, period: null, ...at };
}
