import { percent } from '../format.ts';
import type { DrawContext, DrawingItem } from '../plan.ts';

export interface KeyEntry {
  color: string;
  label: string;
  /** Outlined, for a colour that is close to the ground. */
  stroke?: string;
  round?: boolean;
}

const LINE = 20;

/** What the colours of a drawing mean, in lines from the left; `height` is 0 where there is nothing to say. */
export function scaleKey(entries: KeyEntry[], y: number, { width, measure, palette }: DrawContext): { items: DrawingItem[]; height: number } {
  let x = 0;
  let line = 0;
  const items = entries.flatMap(({ color, label, stroke, round }): DrawingItem[] => {
    const room = 20 + measure(label) + 14;
    if (x > 0 && x + room - 14 > width) {
      x = 0;
      line++;
    }
    const at = x;
    const middle = y + line * LINE + LINE / 2;
    x += room;
    return [
      round
        ? { kind: 'circle', cx: at + 7, cy: middle, r: 5, fill: color, stroke, strokeWidth: stroke ? 1 : undefined }
        : { kind: 'rect', x: at, y: middle - 7, width: 14, height: 14, fill: color, stroke, strokeWidth: stroke ? 1 : undefined, radius: 2 },
      { kind: 'text', x: at + 20, y: middle, text: label, fill: palette.inkSoft },
    ];
  });
  return { items, height: entries.length ? (line + 1) * LINE : 0 };
}

const MOST_DECIMALS = 4;

/** A bound with at least so many decimals. */
export type BoundText = (value: number, decimals: number) => string;

/** Bounds in order, with as few decimals as tell each from the one before it: "2%–2%" is no class. */
export function boundTexts(bounds: number[], text: BoundText): string[] {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const texts = bounds.map(bound => text(bound, decimals));
    if (bounds.every((bound, index) => index === 0 || bound === bounds[index - 1] || texts[index] !== texts[index - 1])) return texts;
  }
  return bounds.map(bound => text(bound, MOST_DECIMALS));
}

/** "< 1", "1–10", "≥ 10": what the classes between breaks are called. */
export function breakLabels(breaks: number[], text: BoundText): string[] {
  if (!breaks.length) return [];
  const texts = boundTexts(breaks, text);
  return [`< ${texts[0]}`, ...texts.map((each, index) => (index + 1 < texts.length ? `${each}–${texts[index + 1]}` : `≥ ${each}`))];
}

/** A share as a bound: whole percent, a decimal below one. */
export const shareBound: BoundText = (share, decimals) => percent(share, Math.max(share < 0.01 ? 1 : 0, decimals));
