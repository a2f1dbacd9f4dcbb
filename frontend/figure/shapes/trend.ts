import type { ApexOptions } from 'apexcharts';
import { baseOptions } from '../base-options.ts';
import type { Figure, Point, Trend } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { amount, compact, list, number, remark, signedPercent, slotLabel } from '../format.ts';
import type { Palette } from '../palette.ts';
import type { ChartPlan, DrawContext, LineEnd, Mark, Tip, TipRow } from '../plan.ts';
import { niceScale } from '../scale.ts';
import { statusWord, type Words } from '../texts.ts';
import { legendOf, thinned } from './trend-legend.ts';
import { runsOf, slotsOf, stackEnds, stackTotals, type Run } from './runs.ts';

/** Direct labels up to here; more would be a wall of digits. */
const MOST_LABELS = 14;
/** Up to here the points of a line are marked. */
const DENSE = 40;

export function trendPlan(figure: Trend, context: DrawContext): ChartPlan {
  const { words, palette, measure, width, peer } = context;
  const line = figure.data.chart === 'line';
  const stacked = figure.data.chart === 'stacked-bar';
  const slots = slotsOf(figure);
  const { runs, bars } = line ? allDrawn(runsOf(figure, slots)) : barsFirst(runsOf(figure, slots));
  const columns = runs.slice(0, bars);
  const height = width < 480 ? 260 : 320;
  const totals = stacked ? stackTotals(columns, slots) : [];
  const lines = figure.data.lines ?? [];
  const marked = (stacked ? runs.slice(bars) : runs).flatMap(run => run.points.map(point => point?.value ?? 0));
  const values = stacked ? [...stackEnds(columns, slots), ...marked] : marked;
  const scale = niceScale([...values, ...lines.map(each => each.value), ...peerEnds(figure, peer)], 5, slots.length <= MOST_LABELS ? 0.06 : 0);
  const colors = columns.map(run => palette.roles[run.role]);
  const base = baseOptions(context, line ? 'line' : 'bar', height);
  const ends = line ? endLabels(runs, slots, context) : [];
  const beyond = ends.length ? Math.max(...ends.map(end => measure(end.name))) + 16 : 0;
  const shared: ApexOptions = {
    ...base,
    chart: { ...base.chart, stacked: !line },
    colors,
    xaxis: {
      categories: slots.map((_, index) => String(index)),
      labels: { show: false },
      axisBorder: { show: true, color: palette.lineStrong },
      axisTicks: { show: false },
      tooltip: { enabled: false },
      crosshairs: { show: false },
    },
    yaxis: {
      min: scale.min,
      max: scale.max,
      tickAmount: scale.ticks,
      labels: { formatter: value => compact(value, figure.lang), style: { colors: palette.inkSoft } },
    },
    // A line's first and last point stand on the plot's edges; their labels and markers need room beyond them.
    grid: { ...base.grid, padding: { left: line ? 22 : 8, right: (line ? 26 : 12) + beyond, top: -8, bottom: 22 } },
  };
  const categories = slots.map(slotLabel);
  const slotWidth = (width - 70 - beyond) / Math.max(1, slots.length);
  return {
    kind: 'chart',
    key: list(['trend', figure.data.chart, figure.lang], 'en'),
    horizontal: false,
    height,
    options: line ? withLines(shared, columns) : withBars(shared, columns, context, slots.length),
    series: columns.map((run, index) => ({
      // Side by side, but a partial year takes the place of the full one: a group of its series' own.
      ...(line ? {} : { group: stacked ? 'all' : run.series.key }),
      name: String(index),
      data: run.points.map(point => point?.value ?? null),
    })),
    categories,
    shortCategories: thinned(slots, slotWidth, measure),
    marks: marksOf(figure, runs, bars, slots, totals, context, withLabels(figure, slots, slotWidth, measure)),
    scale,
    lines,
    lineColor: palette.inkSoft,
    ends,
    endColors: ends.map(end => palette.roles[end.role]),
    labels: 'point',
    // What is named at its line needs no legend; a partial period still does.
    legend: legendOf(figure, runs, words, run => (line ? 'line' : runs.indexOf(run) < bars ? 'bar' : 'dot')).filter(
      entry => !ends.some(end => end.name === entry.label),
    ),
  };
}

/** How far the figure beside this one reaches, so that both have one axis. */
function peerEnds(figure: Trend, peer: Figure | undefined): number[] {
  if (peer?.shape !== 'trend' || peer.data.chart !== figure.data.chart) return [];
  const slots = slotsOf(peer);
  const runs = runsOf(peer, slots);
  const own = runs.flatMap(run => run.points.map(point => point?.value ?? 0));
  if (peer.data.chart !== 'stacked-bar') return own;
  const { runs: drawn, bars } = barsFirst(runs);
  return [...stackEnds(drawn.slice(0, bars), slots), ...drawn.slice(bars).flatMap(run => run.points.map(point => point?.value ?? 0))];
}

/**
 * The names of lines at their ends, where there are several, all reach the end and there is room; else a legend names
 * them.
 */
function endLabels(runs: Run[], slots: string[], { width, measure }: DrawContext): LineEnd[] {
  const whole = runs.filter(run => !run.single);
  const names = whole.map(run => run.series.name);
  if (whole.length < 2 || whole.length > 8 || width < 520 || new Set(names).size < names.length) return [];
  if (Math.max(...names.map(measure)) > width * 0.2) return [];
  // At the last mark of a series, which may be that of a partial period.
  const ends = whole.map(({ series, role }) => {
    const last = runs.filter(run => run.series === series).map(({ points }) => points.findLastIndex(Boolean));
    const at = Math.max(...last);
    const run = runs.filter(each => each.series === series)[last.indexOf(at)];
    return { at, end: { name: series.name, role, value: run.points[at]!.value! } };
  });
  return ends.every(({ at }) => at >= slots.length - 2) ? ends.map(({ end }) => end) : [];
}

interface Drawn {
  runs: Run[];
  /** How many of them, from the first, the chart library draws; the rest are marks of the overlay. */
  bars: number;
}

const allDrawn = (runs: Run[]): Drawn => ({ runs, bars: runs.length });

/**
 * A published value stands beside the columns as a mark: stacked on what was computed it would count twice. Only
 * where nothing was computed is it a column itself.
 */
function barsFirst(runs: Run[]): Drawn {
  const bars = runs.filter(run => run.series.role !== 'published');
  return bars.length ? { runs: [...bars, ...runs.filter(run => run.series.role === 'published')], bars: bars.length } : allDrawn(runs);
}

/** Columns are labelled all or not at all; which points of a line have room is seen when they are placed. */
function withLabels(figure: Trend, slots: string[], slotWidth: number, measure: (text: string) => number): boolean {
  if (slots.length > MOST_LABELS) return false;
  if (figure.data.chart === 'line') return true;
  const side = figure.data.chart === 'bar' ? figure.data.series.length : 1;
  const values = figure.data.series.flatMap(series => series.points.map(point => point.value));
  const widest = Math.max(0, ...values.map(value => measure(number(value, figure.unit.decimals))));
  return widest + 2 <= (slotWidth * (side > 1 ? 0.7 : 1)) / side;
}

function withLines(shared: ApexOptions, runs: Run[]): ApexOptions {
  return {
    ...shared,
    stroke: {
      curve: 'straight',
      width: runs.map(run => (run.single ? 0 : 2.5)),
      dashArray: runs.map(run => (run.series.role === 'computed' ? 5 : 0)),
    },
    // Points are drawn by the overlay: ApexCharts marks a missing first point at 0 and cuts those at the edges.
    markers: { size: 0, strokeWidth: 0, hover: { sizeOffset: 0 } },
  };
}

/** A long line shows its course, not its points; but a point without a neighbour has no line to be seen by. */
function dotOf(run: Run, index: number, palette: Palette): Mark['dot'] {
  const color = palette.roles[run.role];
  if (run.single) return { color, radius: 4.5, hollow: true };
  if (run.points.length <= DENSE) return { color, radius: 3.5, hollow: false };
  return run.points[index - 1] || run.points[index + 1] ? undefined : { color, radius: 2, hollow: false };
}

/** Read against the column behind it. */
function publishedDot(run: Run, palette: Palette): Mark['dot'] {
  return { color: palette.roles[run.role], radius: 4.5, hollow: run.single, ground: palette.surface };
}

function withBars(shared: ApexOptions, runs: Run[], { palette }: DrawContext, slots: number): ApexOptions {
  return {
    ...shared,
    stroke: { show: true, width: runs.map(run => (run.single ? 1.5 : 1)), colors: runs.map(run => (run.single ? palette.roles[run.role] : palette.surface)) },
    fill: {
      type: runs.map(run => (run.single ? 'pattern' : 'solid')),
      opacity: 1,
      pattern: { style: 'slantedLines', width: 6, height: 6, strokeWidth: 2 },
    },
    plotOptions: { bar: { columnWidth: slots > 20 ? '82%' : '64%', borderRadius: 0 } },
  };
}

function marksOf(figure: Trend, runs: Run[], bars: number, slots: string[], totals: (number | null)[], { words, palette }: DrawContext, labelled: boolean): Mark[] {
  const stacked = figure.data.chart === 'stacked-bar';
  const decimals = figure.unit.decimals;
  // A sum of gains and losses stands on top of neither: each says its own.
  const mixed = stacked && runs.some(run => run.points.some(point => point && point.value! < 0));
  return slots.flatMap((slot, index) => {
    const present = runs.flatMap((run, series) => (run.points[index] ? [{ run, series, point: run.points[index] }] : []));
    const tip = tipOf(figure, slot, present, words);
    const published = present.some(({ series }) => series >= bars);
    const top = present.filter(({ series }) => series < bars).length - 1;
    return present.map(({ run, series, point }, place) => ({
      series,
      index,
      detail: pointOf(figure, { series: run.series.key, slot, period: point.period }),
      tip,
      // Where a stack has its published value beside it, that is the number to read.
      label: labelled && mixed && series < bars ? number(point.value, decimals) : !labelled || (!stacked && series >= bars) || (stacked && series < bars && published)
        ? ''
        : !stacked || series >= bars
          ? number(point.value, decimals)
          : place === top && totals[index] !== null
            ? number(totals[index], decimals)
            : '',
      negative: point.value! < 0,
      value: point.value!,
      dot: figure.data.chart === 'line' ? dotOf(run, index, palette) : series < bars ? undefined : publishedDot(run, palette),
    }));
  });
}

function tipOf(figure: Trend, slot: string, present: { run: Run; point: Point }[], words: Words): Tip {
  const labels = new Set(present.map(({ point }) => point.label));
  const one = labels.size === 1;
  const rows = present.flatMap(({ run, point }): TipRow[] => {
    const rows: TipRow[] = [
      {
        role: run.role,
        label: remark(run.series.name, one ? '' : point.label, figure.lang),
        value: list([amount(point.value, figure.unit), statusWord(words, point.status)], figure.lang),
      },
    ];
    if (typeof point.growth === 'number') rows.push({ label: words('growth'), value: signedPercent(point.growth) });
    if (typeof point.publishedGrowth === 'number') rows.push({ label: words('publishedGrowth'), value: signedPercent(point.publishedGrowth) });
    return rows;
  });
  return { title: one ? [...labels][0] : slotLabel(slot), rows };
}
