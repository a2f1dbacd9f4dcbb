import type { Figure } from '../figure.ts';
import type { DrawContext, DrawingPlan } from '../plan.ts';
import { pointOf } from '../point.ts';

/** A line of text for each item: stands in for the picture of a shape until it has one. */
export function placeholder(figure: Figure, rows: { key: string; name: string; value: string }[], { width, palette, words }: DrawContext): DrawingPlan {
  const y = (index: number) => index * 24 + 12;
  return {
    kind: 'drawing',
    width,
    height: Math.max(24, rows.length * 24),
    items: rows.flatMap(({ name, value }, index) => [
      { kind: 'text' as const, x: 4, y: y(index), text: name, fill: palette.ink },
      { kind: 'text' as const, x: width - 4, y: y(index), text: value, fill: palette.ink, anchor: 'end' as const },
    ]),
    marks: rows.map(({ key, name, value }, index) => ({
      box: { x: 0, y: y(index) - 12, width, height: 24 },
      detail: pointOf(figure, { key }),
      tip: { title: name, rows: [{ label: words('value'), value }] },
      name: `${name} ${value}`,
    })),
    legend: [],
  };
}
