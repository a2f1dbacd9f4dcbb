import type { Box } from './labels.ts';

/** Slanted lines that fill a box, as a path: a pattern would need an id of its own in every document it is in. */
export function hatched({ x, y, width, height }: Box, gap = 5): string {
  const lines: string[] = [];
  for (let at = gap; at < width + height; at += gap) {
    const [x1, y1] = at <= height ? [0, at] : [at - height, height];
    const [x2, y2] = at <= width ? [at, 0] : [width, at - width];
    lines.push(`M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`);
  }
  return lines.join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
