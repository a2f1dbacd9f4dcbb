import type { Value } from '../figure.ts';

/** A small line without an axis: only its course is read from it, so it runs from its least to its greatest value. */
export interface Spark {
  /** Joined only where values follow each other; a value between two gaps is a dot of the line's width. */
  line: string;
  /** The last value there is, as a path of no length: with round ends it is drawn as a dot. */
  last: string;
}

/** The line within a box, with a margin for its ends; null where there is nothing to draw a course of. */
export function sparkOf(values: Value[], width: number, height: number, margin = 3): Spark | null {
  const given = values.flatMap((value, index) => (typeof value === 'number' && Number.isFinite(value) ? [{ value, index }] : []));
  if (given.length < 2) return null;
  const low = Math.min(...given.map(({ value }) => value));
  const span = Math.max(...given.map(({ value }) => value)) - low;
  const x = (index: number) => tenth(margin + ((width - 2 * margin) * index) / (values.length - 1));
  const y = (value: number) => tenth(span === 0 ? height / 2 : height - margin - ((height - 2 * margin) * (value - low)) / span);
  const place = ({ value, index }: { value: number; index: number }) => `${x(index)} ${y(value)}`;
  const line = given.map((point, at) => {
    const follows = given[at - 1]?.index === point.index - 1;
    const alone = !follows && given[at + 1]?.index !== point.index + 1;
    return follows ? `L${place(point)}` : `M${place(point)}${alone ? 'h0' : ''}`;
  });
  return { line: line.join(''), last: `M${place(given[given.length - 1])}h0` };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
