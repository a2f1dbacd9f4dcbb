import { ellipsis } from '../fit.ts';
import type { DrawContext, DrawingItem, DrawingMark } from '../plan.ts';

export interface Chip {
  text: string;
  mark: Omit<DrawingMark, 'box'>;
}

const LINE = 26;
const HEIGHT = 22;
const GAP = 6;

/** What has no place in a drawing, in lines under it: it can be pointed at all the same. */
export function chips(title: string, all: Chip[], y: number, { width, measure, palette }: DrawContext): { items: DrawingItem[]; marks: DrawingMark[]; height: number } {
  if (!all.length) return { items: [], marks: [], height: 0 };
  const items: DrawingItem[] = [{ kind: 'text', x: 0, y: y + HEIGHT / 2, text: title, fill: palette.inkSoft }];
  let x = title ? measure(title) + 10 : 0;
  let line = 0;
  const marks = all.map(({ text, mark }): DrawingMark => {
    const shown = ellipsis(text, width - 16, measure);
    const room = measure(shown) + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      line++;
    }
    const box = { x, y: y + line * LINE, width: room, height: HEIGHT };
    x += room + GAP;
    items.push({ kind: 'rect', ...box, fill: palette.sunken, stroke: palette.line, strokeWidth: 1, radius: 4 });
    items.push({ kind: 'text', x: box.x + 8, y: box.y + HEIGHT / 2, text: shown, fill: palette.ink, title: shown === text ? undefined : text });
    return { ...mark, box };
  });
  return { items, marks, height: (line + 1) * LINE };
}
