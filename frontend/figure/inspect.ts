import type { Figure, Status } from './figure.ts';

/** Whether there is at least one value to draw. */
export function hasData(figure: Figure): boolean {
  switch (figure.shape) {
    case 'trend':
      return figure.data.series.some(series => series.points.some(point => point.value !== null));
    case 'ranking':
      return figure.data.items.some(item => item.value !== null);
    case 'matrix':
      return figure.data.cells.some(row => row.some(cell => cell !== null));
    case 'progress':
      return figure.data.items.some(item => item.actual !== null || item.plan !== null);
    case 'facts':
      return figure.data.items.length > 0;
  }
}

/** The kinds of numbers in a figure: what its provenance says and what its values say. */
export function statusesOf(figure: Figure): Status[] {
  const inData = (): Status[] => {
    switch (figure.shape) {
      case 'trend':
        return figure.data.series.flatMap(series => series.points.map(point => point.status));
      case 'matrix':
        return [figure.data.status];
      case 'ranking':
      case 'progress':
      case 'facts':
        return figure.data.items.map(item => item.status);
    }
  };
  return [...new Set([...(figure.provenance?.status ?? []), ...inData()])];
}

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
