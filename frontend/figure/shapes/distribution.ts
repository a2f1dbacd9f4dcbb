import type { Bin, Distribution, Figure, Status, Unit } from '../figure.ts';
import { amount, compact, labelled, list, number, percent, remark } from '../format.ts';
import { pointOf } from '../point.ts';
import type { DrawContext, DrawingItem, DrawingPlan } from '../plan.ts';
import { niceScale } from '../scale.ts';
import { captionOf, num, sourceCell, statusCell, text, withUnit, type TableModel } from '../table-parts.ts';
import { statusWord, type Words } from '../texts.ts';
import { binAxis, binLabels, spaced, whole, within, type BinAxis } from './distribution-axis.ts';

const NARROW = 480;
const LINE = 18;

export const distributionHasData = ({ data }: Distribution): boolean => data.bins.some(bin => bin.value > 0);

export const distributionStatuses = ({ data }: Distribution): Status[] => [data.status];

export function distributionSummary(figure: Distribution): string {
  const { bins, mean, median, of } = figure.data;
  const peak = bins.reduce<Bin | null>((most, bin) => (!most || bin.value > most.value ? bin : most), null);
  return list([peak ? labelled(peak.name, amount(peak.value, figure.unit), figure.lang) : '', ...[mean, median].filter(value => value !== null).map(value => amount(value, of))], figure.lang);
}

const binsOf = (figure: Figure | undefined): Bin[] => (figure?.shape === 'distribution' ? figure.data.bins : []);

/** Columns that touch, from 0: what lies beside each other on the axis lies beside each other in the picture. */
export function distributionPlan(figure: Distribution, context: DrawContext): DrawingPlan {
  const { width, palette, measure, words, peer } = context;
  const { bins, of, status } = figure.data;
  const total = bins.reduce((sum, bin) => sum + bin.value, 0);
  const scale = niceScale([...bins, ...binsOf(peer)].map(bin => bin.value), 4, 0.1);
  const step = (scale.max - scale.min) / scale.ticks;
  const ticks = Array.from({ length: scale.ticks + 1 }, (_, index) => scale.min + step * index);
  const left = Math.ceil(Math.max(...ticks.map(tick => measure(compact(tick, figure.lang))))) + 10;
  const axis = binAxis(bins, left, width - left - 12);
  const items: DrawingItem[] = [];
  const zero = of.code === 'days' && within(bins, 0) ? axis.at(0) : null;
  const stats = statsOf(figure, axis, words);
  const head = zero === null ? 0 : LINE;
  const top = head + stats.length * LINE + 6;
  const height = width < NARROW ? 190 : 240;
  const bottom = top + height;
  const at = (value: number) => bottom - (height * (value - scale.min)) / (scale.max - scale.min);
  for (const tick of ticks) {
    items.push({ kind: 'line', x1: left, x2: width - 12, y1: at(tick), y2: at(tick), stroke: palette.line });
    items.push({ kind: 'text', x: left - 8, y: at(tick), text: compact(tick, figure.lang), fill: palette.inkSoft, anchor: 'end' });
  }
  items.push(...columnItems(figure, axis, at, context));
  items.push({ kind: 'line', x1: left, x2: width - 12, y1: at(0), y2: at(0), stroke: palette.lineStrong });
  for (const label of spaced(binLabels(bins, axis, whole(bins) ? 0 : of.decimals), measure)) {
    const half = measure(label.text) / 2;
    items.push({ kind: 'text', x: Math.min(width - half, Math.max(half, label.x)), y: bottom + 14, text: label.text, fill: palette.inkSoft, anchor: 'middle' });
  }
  if (of.label) items.push({ kind: 'text', x: width - 12, y: bottom + 32, text: of.label, fill: palette.inkSoft, anchor: 'end' });
  if (zero !== null) items.push(...zeroItems(zero, bottom, context));
  items.push(...statItems(stats, head, bottom, context), ...labelItems(figure, axis, at, context));
  return {
    kind: 'drawing',
    width,
    height: bottom + (of.label ? 44 : 26),
    items,
    marks: bins.map((bin, index) => ({
      box: { x: axis.edge(index), y: top, width: axis.column, height },
      detail: pointOf(figure, { key: bin.key }),
      tip: {
        title: bin.name,
        rows: [
          { role: 'total', label: words('value'), value: amount(bin.value, figure.unit) },
          ...(total > 0 ? [{ label: words('share'), value: percent(bin.value / total) }] : []),
          { label: words('status'), value: statusWord(words, status) },
        ],
      },
      name: `${bin.name} ${amount(bin.value, figure.unit)}`,
    })),
    legend: [],
  };
}

function columnItems({ data }: Distribution, axis: BinAxis, at: (value: number) => number, { palette }: DrawContext): DrawingItem[] {
  return data.bins.flatMap((bin, index): DrawingItem[] => {
    const [y, end] = [Math.min(at(bin.value), at(0)), Math.max(at(bin.value), at(0))];
    return end > y ? [{ kind: 'rect', x: axis.edge(index), y, width: axis.column, height: end - y, fill: palette.roles.total, stroke: palette.surface, strokeWidth: 1 }] : [];
  });
}

/** All columns are labelled or none, and over the lines, which a number must not be struck through by. */
function labelItems(figure: Distribution, axis: BinAxis, at: (value: number) => number, { palette, measure }: DrawContext): DrawingItem[] {
  const { bins } = figure.data;
  const labels = bins.map(bin => number(bin.value, figure.unit.decimals));
  if (!labels.every(label => measure(label) + 4 <= axis.column)) return [];
  return bins.flatMap((bin, index): DrawingItem[] => {
    const [x, y, width] = [axis.edge(index) + axis.column / 2, Math.min(at(bin.value), at(0)) - 10, measure(labels[index]) + 4];
    return [
      { kind: 'rect', x: x - width / 2, y: y - 7, width, height: 14, fill: palette.surface },
      { kind: 'text', x, y, text: labels[index], fill: palette.ink, anchor: 'middle' },
    ];
  });
}

interface Stat {
  x: number;
  text: string;
  dash?: string;
}

/** Mean and median where there is a place for them, from left to right. */
function statsOf(figure: Distribution, axis: BinAxis, words: Words): Stat[] {
  const { mean, median, of } = figure.data;
  const stat = (word: string, value: number | null, dash?: string): Stat[] => {
    const x = value === null ? null : axis.at(value);
    return value === null || x === null ? [] : [{ x, text: `${word} ${amount(value, fine(value, of))}`, dash }];
  };
  return [...stat(words('mean'), mean), ...stat(words('median'), median, '5 4')].sort((a, b) => a.x - b.x);
}

/** A mean of whole days is rarely a whole day. */
const fine = (value: number, of: Unit): Unit => ({ ...of, decimals: Number.isInteger(value) ? of.decimals : Math.max(1, of.decimals) });

/**
 * Each stat is named in a row of its own over the columns. The one whose line begins lower stands on the side the names
 * run to, so that no line runs through a name.
 */
function statItems(stats: Stat[], top: number, bottom: number, { palette, width, measure }: DrawContext): DrawingItem[] {
  const room = (stat: Stat) => measure(stat.text) * 1.08 + 6;
  const before = stats.some(stat => stat.x + room(stat) > width);
  const rows = before ? [...stats].reverse() : stats;
  const lines = rows.flatMap(({ x, dash }, index): DrawingItem[] => {
    const line = { kind: 'line' as const, x1: x, x2: x, y1: top + index * LINE + 2, y2: bottom };
    return [{ ...line, stroke: palette.surface, strokeWidth: 4 }, { ...line, stroke: palette.ink, strokeWidth: 1.75, dash }];
  });
  const names = rows.flatMap((stat, index): DrawingItem[] => {
    const y = top + index * LINE + LINE / 2;
    const x = before ? Math.max(room(stat), stat.x - 6) : stat.x + 6;
    return [
      { kind: 'rect', x: before ? x - room(stat) + 6 : x, y: y - 8, width: room(stat) - 6, height: 16, fill: palette.surface },
      { kind: 'text', x, y, text: stat.text, fill: palette.ink, weight: 600, anchor: before ? 'end' : 'start' },
    ];
  });
  return [...lines, ...names];
}

/** Early to its left, late to its right: the sign alone is read either way. */
function zeroItems(x: number, bottom: number, { palette, words }: DrawContext): DrawingItem[] {
  return [
    { kind: 'line', x1: x, x2: x, y1: 2, y2: bottom, stroke: palette.surface, strokeWidth: 3 },
    { kind: 'line', x1: x, x2: x, y1: 2, y2: bottom, stroke: palette.inkSoft },
    { kind: 'text', x: x - 8, y: LINE / 2, text: `← ${words('slip.early')}`, fill: palette.inkSoft, anchor: 'end' },
    { kind: 'text', x: x + 8, y: LINE / 2, text: `${words('slip.late')} →`, fill: palette.inkSoft },
  ];
}

/** A row a bin with its share, and their sum. */
export function distributionTable(figure: Distribution, words: Words): TableModel {
  const { bins, mean, median, of, status, source } = figure.data;
  const total = bins.reduce((sum, bin) => sum + bin.value, 0);
  const stats = [
    { word: words('mean'), value: mean },
    { word: words('median'), value: median },
  ].filter(({ value }) => value !== null);
  const said = stats.map(({ word, value }) => labelled(word, amount(value, value === null ? of : fine(value, of)), figure.lang));
  return {
    caption: remark(captionOf(figure), list(said, figure.lang), figure.lang),
    columns: [text(remark(words('bin'), of.label, figure.lang)), num(withUnit(figure, words('value'))), num(words('share')), text(words('status')), text(words('source'))],
    rows: bins.map(bin => [
      { text: bin.name, detail: pointOf(figure, { key: bin.key }) },
      { text: number(bin.value, figure.unit.decimals) },
      { text: total > 0 ? percent(bin.value / total) : '—' },
      statusCell(status, words),
      sourceCell(figure, source),
    ]),
    total: [{ text: words('total') }, { text: number(total, figure.unit.decimals) }, { text: total > 0 ? percent(1) : '' }, { text: '' }, { text: '' }],
  };
}
