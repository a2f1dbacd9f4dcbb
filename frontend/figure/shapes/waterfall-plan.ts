import type { Status, Value, Waterfall } from '../figure.ts';
import { ellipsis, wrap } from '../fit.ts';
import { amount, compact, labelled, list, number, signed, signedPoints } from '../format.ts';
import type { Box } from '../labels.ts';
import type { Role } from '../palette.ts';
import type { DrawContext, DrawingItem, DrawingMark, DrawingPlan, TipRow } from '../plan.ts';
import { pointOf } from '../point.ts';
import { niceScale, type Scale } from '../scale.ts';
import { statusWord } from '../texts.ts';

const ROW = 28;
const LINE = 15;
const TICKS = 22;
/** A column narrower than this has no room for its name under it. */
const LEAST_COLUMN = 62;
const MOST_LINES = 3;

/** One bar: from where to where on the value axis. */
interface Bar {
  name: string;
  from: number;
  to: number;
  /** Null where the value is missing: then nothing is drawn but the name and a dash. */
  value: Value;
  label: string;
  role: Role;
  key: string | null;
  status: Status;
  contribution?: Value;
}

/** Bars from 0 for both ends, the steps hung between them; on narrow cards as rows, which leave names their room. */
export function waterfallPlan(figure: Waterfall, context: DrawContext): DrawingPlan {
  const bars = barsOf(figure);
  const { peer, width } = context;
  const ends = [bars, ...(peer?.shape === 'waterfall' ? [barsOf(peer)] : [])].flat().flatMap(bar => [bar.from, bar.to]);
  const columns = (width - 60) / bars.length >= LEAST_COLUMN;
  const drawn = columns ? asColumns(bars, ends, figure, context) : asRows(bars, ends, figure, context);
  return { kind: 'drawing', width, legend: [], ...drawn };
}

function barsOf(figure: Waterfall): Bar[] {
  const { from, steps, to } = figure.data;
  const { decimals } = figure.unit;
  const end = ({ name, value, status }: typeof from): Bar => ({ name, from: 0, to: value ?? 0, value, label: number(value, decimals), role: 'total', key: null, status });
  // Without a first value the steps still show their sizes, counted from 0.
  let at = from.value ?? 0;
  const between = steps.map((step): Bar => {
    const start = at;
    at += step.change ?? 0;
    const { name, change, key, status, contribution } = step;
    return { name, from: start, to: at, value: change, label: signed(change, decimals), role: (change ?? 0) < 0 ? 'lost' : 'gained', key, status, contribution };
  });
  return [end(from), ...between, end(to)];
}

type Drawn = Pick<DrawingPlan, 'height' | 'items' | 'marks'>;

function asColumns(bars: Bar[], ends: number[], figure: Waterfall, context: DrawContext): Drawn {
  const { width, measure, palette } = context;
  const scale = niceScale(ends, 5, 0.07);
  const left = Math.max(...ticksOf(scale).map(value => measure(compact(value, figure.lang)))) + 10;
  const slot = (width - left) / bars.length;
  const names = bars.map(bar => wrap(bar.name, slot - 6, measure, MOST_LINES));
  const plot = { x: left, y: 6, width: width - left, height: width < 800 ? 250 : 290 };
  const y = (value: number) => plot.y + (plot.height * (scale.max - value)) / (scale.max - scale.min);
  const bottom = plot.y + plot.height;
  const items = ticksOf(scale).flatMap((value): DrawingItem[] => [
    { kind: 'line', x1: left, x2: width, y1: y(value), y2: y(value), stroke: value === 0 ? palette.lineStrong : palette.line },
    { kind: 'text', x: left - 6, y: y(value), text: compact(value, figure.lang), fill: palette.inkSoft, anchor: 'end' },
  ]);
  const marks = bars.map((bar, index): DrawingMark => {
    const x = left + slot * index;
    const room = Math.min(slot * 0.66, 64);
    const box: Box = { x: x + (slot - room) / 2, y: Math.min(y(bar.from), y(bar.to)), width: room, height: Math.abs(y(bar.from) - y(bar.to)) };
    const next = bars[index + 1];
    if (next) items.push({ kind: 'line', x1: box.x + (bar.value === null ? 0 : room), x2: x + slot + (slot - room) / 2, y1: y(bar.to), y2: y(bar.to), stroke: palette.lineStrong, dash: '2 3' });
    if (bar.value !== null) items.push({ kind: 'rect', ...box, height: Math.max(1, box.height), fill: palette.roles[bar.role] });
    const under = bar.to < bar.from;
    items.push({ kind: 'text', x: x + slot / 2, y: under ? box.y + box.height + 9 : box.y - 9, text: fitted(bar, slot - 2, figure, context), fill: palette.ink, anchor: 'middle', rim: palette.surface });
    names[index].forEach((text, line) =>
      items.push({ kind: 'text', x: x + slot / 2, y: bottom + 14 + line * LINE, text, fill: palette.inkSoft, anchor: 'middle', title: text.endsWith('…') ? bar.name : undefined }),
    );
    return { ...markOf(bar, figure, context), box: { x: x + 1, y: plot.y, width: slot - 2, height: plot.height } };
  });
  return { items, marks, height: bottom + 8 + LINE * Math.max(1, ...names.map(lines => lines.length)) };
}

function asRows(bars: Bar[], ends: number[], figure: Waterfall, context: DrawContext): Drawn {
  const { width, measure, palette } = context;
  const names = Math.min(Math.max(...bars.map(bar => measure(bar.name))) + 12, width * (width < 480 ? 0.36 : 0.32));
  const labels = Math.max(...bars.map(bar => measure(bar.label))) + 8;
  const scale = niceScale(ends, width < 480 ? 2 : 4);
  const low = scale.min < 0 ? labels : 0;
  const left = names + 10 + low;
  const length = Math.max(40, width - labels - left);
  const x = (value: number) => left + (length * (value - scale.min)) / (scale.max - scale.min);
  const bottom = bars.length * ROW;
  const items = ticksOf(scale).flatMap((value): DrawingItem[] => [
    { kind: 'line', x1: x(value), x2: x(value), y1: 0, y2: bottom, stroke: value === 0 ? palette.lineStrong : palette.line },
    { kind: 'text', x: x(value), y: bottom + 11, text: compact(value, figure.lang), fill: palette.inkSoft, anchor: 'middle' },
  ]);
  const marks = bars.map((bar, index): DrawingMark => {
    const top = index * ROW + 5;
    const name = ellipsis(bar.name, names, measure);
    const box: Box = { x: Math.min(x(bar.from), x(bar.to)), y: top, width: Math.abs(x(bar.to) - x(bar.from)), height: ROW - 10 };
    items.push({ kind: 'text', x: names, y: top + box.height / 2, text: name, fill: palette.inkSoft, anchor: 'end', title: name === bar.name ? undefined : bar.name });
    if (bars[index + 1]) items.push({ kind: 'line', x1: x(bar.to), x2: x(bar.to), y1: bar.value === null ? top : top + box.height, y2: top + ROW, stroke: palette.lineStrong, dash: '2 3' });
    if (bar.value !== null) items.push({ kind: 'rect', ...box, width: Math.max(1, box.width), fill: palette.roles[bar.role] });
    const down = bar.to < bar.from && x(bar.to) - labels > names + 6;
    items.push({ kind: 'text', x: down ? box.x - 5 : box.x + box.width + 5, y: top + box.height / 2, text: bar.label, fill: palette.ink, anchor: down ? 'end' : 'start', rim: palette.surface });
    return { ...markOf(bar, figure, context), box: { x: 0, y: index * ROW, width, height: ROW } };
  });
  return { items, marks, height: bottom + TICKS };
}

const ticksOf = ({ min, max, ticks }: Scale): number[] =>
  Array.from({ length: ticks + 1 }, (_, index) => Number((min + ((max - min) * index) / ticks).toPrecision(12)));

/** The label as printed or, where that is too long, short for its size. */
function fitted(bar: Bar, room: number, { lang }: Waterfall, { measure }: DrawContext): string {
  if (measure(bar.label) <= room || bar.value === null) return bar.label;
  const sign = bar.key !== null && bar.value > 0 ? '+' : '';
  return `${sign}${compact(Number(bar.value.toPrecision(3)), lang)}`;
}

function markOf(bar: Bar, figure: Waterfall, { words }: DrawContext): Omit<DrawingMark, 'box'> {
  const whole = bar.key === null;
  const value = whole || bar.value === null ? amount(bar.value, figure.unit) : `${bar.label} ${figure.unit.label}`.trimEnd();
  const rows: TipRow[] = [{ role: bar.role, label: words(whole ? 'value' : 'change'), value }];
  if (typeof bar.contribution === 'number') rows.push({ label: words('contribution'), value: signedPoints(bar.contribution, words('points')) });
  rows.push({ label: words('status'), value: statusWord(words, bar.status) });
  const at = whole ? {} : { key: bar.key };
  return { detail: pointOf(figure, at), tip: { title: bar.name, rows }, name: labelled(bar.name, list([value], figure.lang), figure.lang) };
}
