import type { DrawContext, DrawingItem } from '../plan.ts';

/** Small signs that tell states apart by shape, so that their colour is never all there is to go by. */
export type Sign = 'disc' | 'ring' | 'square' | 'up' | 'left' | 'right' | 'bar' | 'diamond';

export function signAt(sign: Sign, x: number, y: number, color: string, ground: string, r = 5): DrawingItem {
  switch (sign) {
    case 'disc':
      return { kind: 'circle', cx: x, cy: y, r, fill: color };
    case 'ring':
      return { kind: 'circle', cx: x, cy: y, r: r - 0.75, fill: ground, stroke: color, strokeWidth: 1.5 };
    case 'square':
      return { kind: 'rect', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill: color };
    case 'bar':
      return { kind: 'rect', x: x - r, y: y - 2.5, width: 2 * r, height: 5, fill: color };
    case 'up':
      return { kind: 'path', d: polygon([[x, y - r], [x + r, y + r * 0.8], [x - r, y + r * 0.8]]), fill: color };
    case 'left':
      return { kind: 'path', d: polygon([[x - r, y], [x + r * 0.8, y - r], [x + r * 0.8, y + r]]), fill: color };
    case 'right':
      return { kind: 'path', d: polygon([[x + r, y], [x - r * 0.8, y + r], [x - r * 0.8, y - r]]), fill: color };
    case 'diamond':
      return { kind: 'path', d: polygon([[x, y - r], [x + r, y], [x, y + r], [x - r, y]]), fill: ground, stroke: color, strokeWidth: 1.5 };
  }
}

/** A closed outline through the corners. */
export function polygon(corners: [number, number][]): string {
  return `M${corners.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** One entry of a key: what it is called and how it is drawn in a place 20 px wide, from x, centred on y. */
export interface KeyEntry {
  label: string;
  draw: (x: number, y: number) => DrawingItem[];
}

const PLACE = 20;
const ROW = 20;

/** The key of a drawing in rows from the top left. It is part of the drawing, since its signs are the drawing's own. */
export function keyRows(entries: KeyEntry[], width: number, measure: DrawContext['measure'], ink: string): { items: DrawingItem[]; height: number } {
  const items: DrawingItem[] = [];
  let x = 0;
  let y = ROW / 2;
  for (const { label, draw } of entries.filter(entry => entry.label)) {
    const room = PLACE + 6 + measure(label) + 16;
    if (x > 0 && x + room - 16 > width) {
      x = 0;
      y += ROW;
    }
    items.push(...draw(x, y), { kind: 'text', x: x + PLACE + 6, y, text: label, fill: ink });
    x += room;
  }
  return { items, height: items.length ? y + ROW / 2 : 0 };
}
