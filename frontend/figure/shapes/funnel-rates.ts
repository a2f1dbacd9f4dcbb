import type { Funnel, Quotient } from '../figure.ts';
import { wrap } from '../fit.ts';
import { MISSING, number, percent } from '../format.ts';
import type { Box } from '../labels.ts';
import type { DrawContext, DrawingItem } from '../plan.ts';

const NAME = 24;
const TRACK = 8;
const LINE = 17;
const GAP = 18;
const WHOLE_LINE = 16;

/**
 * "已履约 2,766 ÷ 已签约 3,095": what the rate is made of, with its numbers. Where `of` names no two sides,
 * the numbers stand after it.
 */
export function madeOf({ of, numerator, denominator }: Quotient, decimals: number): string {
  const [above, below] = [number(numerator, decimals), number(denominator, decimals)];
  const sides = of.split('÷').map(side => side.trim());
  if (sides.length === 2) return `${sides[0]} ${above} ÷ ${sides[1]} ${below}`;
  return [of, `${above} ÷ ${below}`].filter(Boolean).join(' ');
}

/** Rates, one under the other: name and value, a bar against a mark at 100 %, which it may pass, and what it is made of. */
export function rateItems(figure: Funnel, { palette, measure, peer }: DrawContext, area: { x: number; y: number; width: number }): { items: DrawingItem[]; boxes: Box[]; height: number } {
  const { rates } = figure.data;
  const items: DrawingItem[] = [];
  const boxes: Box[] = [];
  const most = Math.max(1, ...[...rates, ...(peer?.shape === 'funnel' ? peer.data.rates : [])].map(rate => rate.value ?? 0));
  const whole = area.x + area.width / most;
  let y = area.y;
  if (rates.some(rate => rate.value !== null)) {
    items.push({ kind: 'text', x: whole, y: y + WHOLE_LINE / 2, text: '100%', fill: palette.inkSoft, anchor: 'end' });
    y += WHOLE_LINE - 8;
  }
  for (const rate of rates) {
    const top = y;
    const value = percent(rate.value);
    const room = area.width - measure(value) * 1.3 - 12 - (rate === rates[0] ? measure('100%') + 8 : 0);
    const name = wrap(rate.name, room, measure, 1)[0] ?? '';
    items.push({ kind: 'text', x: area.x, y: y + NAME / 2, text: name, fill: palette.ink, title: name === rate.name ? undefined : rate.name });
    items.push({ kind: 'text', x: area.x + measure(name) + 10, y: y + NAME / 2, text: value, fill: rate.value === null ? palette.inkSoft : palette.ink, size: 14, weight: 600 });
    y += NAME;
    if (value !== MISSING) {
      items.push({ kind: 'rect', x: area.x, y, width: area.width / most, height: TRACK, fill: palette.line });
      if (rate.value! > 0) items.push({ kind: 'rect', x: area.x, y, width: (area.width * rate.value!) / most, height: TRACK, fill: palette.roles.total });
      const mark = { kind: 'line' as const, x1: whole - 0.75, x2: whole - 0.75, y1: y - 4, y2: y + TRACK + 4 };
      items.push({ ...mark, stroke: palette.surface, strokeWidth: 4 }, { ...mark, stroke: palette.ink, strokeWidth: 1.5 });
      y += TRACK + 4;
    }
    for (const line of wrap(madeOf(rate, figure.unit.decimals), area.width, measure)) {
      items.push({ kind: 'text', x: area.x, y: y + LINE / 2, text: line, fill: palette.inkSoft });
      y += LINE;
    }
    boxes.push({ x: area.x, y: top, width: area.width, height: y - top });
    y += GAP;
  }
  return { items, boxes, height: rates.length ? y - GAP - area.y : 0 };
}
