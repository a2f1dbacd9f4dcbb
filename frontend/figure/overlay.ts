import type ApexCharts from 'apexcharts';
import { overlap, placeLabels, spread, type Box } from './labels.ts';
import type { Measure } from './measure.ts';
import type { ChartPlan, Mark } from './plan.ts';
import type { Scale } from './scale.ts';

export interface PlacedMark {
  mark: Mark;
  /** In the pixels of the chart's box. */
  box: Box;
}

export interface Geometry {
  plot: Box;
  marks: PlacedMark[];
}

const SVG = 'http://www.w3.org/2000/svg';
const LINE = 14;

/** Not in ApexCharts' types: where it put the plot. */
interface Inside {
  w: { globals: { translateX: number; translateY: number; gridWidth: number; gridHeight: number } };
}

/**
 * Writes all texts of a chart over it, as SVG text nodes: nothing in them can become markup, they are where their
 * marks are, and an exported SVG has them too.
 */
export function overlay(chart: ApexCharts, root: HTMLElement, plan: ChartPlan, measure: Measure): Geometry | undefined {
  const svg = root.querySelector('svg.apexcharts-svg');
  if (!svg) return undefined;
  svg.querySelector('.bh-overlay')?.remove();
  // Even with markers off, ApexCharts leaves one at 0 for a missing first point.
  svg.querySelectorAll('.apexcharts-marker').forEach(marker => marker.remove());
  const { translateX, translateY, gridWidth, gridHeight } = (chart as unknown as Inside).w.globals;
  const plot = { x: translateX, y: translateY, width: gridWidth, height: gridHeight };
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', 'bh-overlay');
  const bars = barsOf(svg);
  const marks = plan.marks.flatMap((mark): PlacedMark[] => {
    const box = isLine(plan) || mark.dot
      ? pointOf(plot, mark, plan)
      : (bars.get(`${mark.series}:${mark.index}`) ?? (plan.horizontal ? emptyRow(plot, mark.index, plan) : undefined));
    return box ? [{ mark, box }] : [];
  });
  const geometry = { plot, marks };
  const named = drawLines(group, plan, geometry, measure);
  drawEnds(group, plan, plot);
  marks.forEach(mark => drawDot(group, mark));
  drawCategories(group, plan, plot);
  drawLabels(group, plan, geometry, named, Number(svg.getAttribute('width')) || plot.x + plot.width, measure);
  // Put into the page when it is complete: while it is made nothing is laid out anew.
  svg.append(group);
  return geometry;
}

const isLine = (plan: ChartPlan): boolean => plan.options.chart?.type === 'line';

/** The boxes of the bars ApexCharts drew, by series and index; a value that is missing has none. */
function barsOf(svg: Element): Map<string, Box> {
  const origin = svg.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const bar of svg.querySelectorAll('.apexcharts-bar-area')) {
    const series = bar.closest('.apexcharts-series')?.getAttribute('data:realIndex');
    const { x, y, width, height } = bar.getBoundingClientRect();
    if (series == null || bar.getAttribute('val') === 'null' || (width === 0 && height === 0)) continue;
    boxes.set(`${series}:${bar.getAttribute('j')}`, { x: x - origin.x, y: y - origin.y, width, height });
  }
  return boxes;
}

/** Where a place of the category axis is: a line goes from edge to edge, a column stands in the middle of its share. */
function centre(plot: Box, index: number, plan: ChartPlan): number {
  const places = plan.categories.length;
  if (isLine(plan)) return places === 1 ? plot.x + plot.width / 2 : plot.x + (plot.width * index) / (places - 1);
  return plot.x + (plot.width * (index + 0.5)) / places;
}

function pointOf(plot: Box, { index, value, dot }: Mark, plan: ChartPlan): Box | undefined {
  if (!plan.scale || value === undefined) return undefined;
  const { min, max } = plan.scale;
  const radius = dot?.radius ?? 1;
  const y = plot.y + plot.height * (1 - (value - min) / (max - min));
  return { x: centre(plot, index, plan) - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Where a value is on the value axis. */
function along(plot: Box, { min, max }: Scale, value: number, horizontal: boolean): number {
  const share = (value - min) / (max - min);
  return horizontal ? plot.x + plot.width * share : plot.y + plot.height * (1 - share);
}

/** Lines to read the values against, named where no mark is in the way; gives where the names are. */
function drawLines(group: Element, plan: ChartPlan, { plot, marks }: Geometry, measure: Measure): Box[] {
  return (plan.lines ?? []).flatMap(({ name, value }) => {
    if (!plan.scale || value < plan.scale.min || value > plan.scale.max) return [];
    const at = along(plot, plan.scale, value, plan.horizontal);
    const ends = plan.horizontal
      ? { x1: at, x2: at, y1: plot.y - 2, y2: plot.y + plot.height }
      : { x1: plot.x, x2: plot.x + plot.width, y1: at, y2: at };
    draw(group, 'line', { ...ends, stroke: plan.lineColor ?? 'currentColor', 'stroke-width': 1.25, 'stroke-dasharray': '6 3' });
    if (plan.horizontal) {
      write(group, name, at, plot.y - 9, at > plot.x + plot.width * 0.7 ? 'end' : 'middle', 'bh-label bh-line-name');
      return [];
    }
    const node = write(group, name, 0, 0, 'start', 'bh-label bh-line-name');
    const width = measure(name) + 4;
    const spots = [at - 9, at + 9].flatMap(y => [plot.x + 4, plot.x + plot.width - width - 4, plot.x + (plot.width - width) / 2].map(x => ({ x, y: y - LINE / 2, width, height: LINE })));
    // The values are labelled over their marks: a name keeps clear of that room too.
    const crowd = marks.map(({ box }) => ({ x: box.x - 12, y: box.y - LINE - 6, width: box.width + 24, height: box.height + LINE + 8 }));
    const spot = spots.find(each => crowd.every(other => !overlap(each, other))) ?? spots[0];
    move(node, spot.x, spot.y + LINE / 2);
    return [spot];
  });
}

function draw(group: Element, name: string, attributes: Record<string, string | number>): void {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  group.append(node);
}

const END_GAP = 15;

/** Names of lines beside their last points, moved apart where the points lie close; a dot in the line's colour says which is which. */
function drawEnds(group: Element, { ends = [], scale, endColors = [] }: ChartPlan, plot: Box): void {
  if (!scale) return;
  const placed = ends.map((end, index) => ({ ...end, color: endColors[index], y: along(plot, scale, end.value, false) })).sort((a, b) => a.y - b.y);
  const ys = spread(placed.map(end => end.y), END_GAP, plot.y, plot.y + plot.height);
  placed.forEach(({ name, color }, index) => {
    const x = plot.x + plot.width + 22;
    draw(group, 'circle', { cx: x, cy: ys[index], r: 3.5, fill: color });
    write(group, name, x + 8, ys[index], 'start', 'bh-label');
  });
}

function drawDot(group: Element, { mark: { dot }, box }: PlacedMark): void {
  if (!dot) return;
  draw(group, 'circle', {
    cx: box.x + dot.radius,
    cy: box.y + dot.radius,
    r: dot.radius,
    fill: dot.hollow ? (dot.ground ?? 'none') : dot.color,
    stroke: dot.hollow ? dot.color : (dot.ground ?? dot.color),
    'stroke-width': dot.hollow ? 2 : dot.ground ? 1.5 : 0,
  });
}

/** Where the bar of a row without a value would begin. */
function emptyRow(plot: Box, index: number, plan: ChartPlan): Box {
  const row = plot.height / plan.categories.length;
  return { x: plot.x, y: plot.y + row * index + row * 0.2, width: 0, height: row * 0.6 };
}

function drawCategories(group: Element, plan: ChartPlan, plot: Box): void {
  const row = plot.height / plan.categories.length;
  plan.shortCategories.forEach((label, index) => {
    if (!label) return;
    if (plan.horizontal) write(group, label, plot.x - 8, plot.y + row * (index + 0.5), 'end', 'bh-category', plan.categories[index]);
    else write(group, label, centre(plot, index, plan), plot.y + plot.height + 14, 'middle', 'bh-category');
  });
}

function drawLabels(group: Element, plan: ChartPlan, { plot, marks }: Geometry, named: Box[], width: number, measure: Measure): void {
  const labelled = marks.filter(({ mark }) => mark.label);
  switch (plan.labels) {
    case 'column':
      for (const { mark, box } of labelled) write(group, mark.label, width - 2, box.y + box.height / 2, 'end', 'bh-label');
      return;
    case 'bar-end':
      for (const { mark, box } of labelled) {
        const [x, anchor] = mark.negative ? [box.x - 6, 'end'] : [box.x + box.width + 6, 'start'];
        write(group, mark.label, x, box.y + box.height / 2, anchor, 'bh-label');
      }
      return;
    case 'point': {
      const texts = labelled.map(({ mark }) => write(group, mark.label, 0, 0, 'middle', 'bh-label'));
      const wanted = labelled.map(({ mark, box }) => ({
        box,
        width: measure(mark.label) + 4,
        height: LINE,
        below: !!mark.negative,
      }));
      // A line starts at the plot's edge; its first label takes the room kept free beside the axis.
      const left = isLine(plan) ? plot.x - 20 : plot.x;
      const bounds = { x: left, y: 0, width: width - left, height: plot.y + plot.height };
      placeLabels(wanted, [...marks.map(({ box }) => box), ...named], bounds).forEach((spot, index) => {
        if (spot) move(texts[index], spot.x, spot.y);
        else texts[index].remove();
      });
    }
  }
}

function write(group: Element, text: string, x: number, y: number, anchor: string, kind: string, full = text): SVGTextElement {
  const node = document.createElementNS(SVG, 'text');
  node.textContent = text;
  node.setAttribute('class', kind);
  node.setAttribute('text-anchor', anchor);
  // Centred by a shift of its own: the tools an SVG ends in differ over dominant-baseline.
  node.setAttribute('dy', '0.35em');
  if (full !== text) {
    const title = document.createElementNS(SVG, 'title');
    title.textContent = full;
    node.append(title);
  }
  move(node, x, y);
  group.append(node);
  return node;
}

function move(node: SVGTextElement, x: number, y: number): void {
  node.setAttribute('x', String(Math.round(x * 10) / 10));
  node.setAttribute('y', String(Math.round(y * 10) / 10));
}
