import type { ApexOptions } from 'apexcharts';
import type { Status } from './figure.ts';
import type { PointDetail } from './inspect.ts';
import type { Palette, Role } from './palette.ts';
import type { Scale, Step } from './scale.ts';
import type { Words } from './texts.ts';

/** What a shape needs to know about the place it is drawn in. */
export interface DrawContext {
  width: number;
  palette: Palette;
  font: string;
  words: Words;
  /** Width of a text in the chart's font, in pixels. */
  measure: (text: string) => number;
}

export interface TipRow {
  role?: Role;
  label: string;
  value: string;
}

export interface Tip {
  title: string;
  rows: TipRow[];
}

/** One thing that can be pointed at: a bar, a line's point, a row. */
export interface Mark {
  series: number;
  index: number;
  detail: PointDetail;
  tip: Tip;
  /** Drawn at the mark; empty for none. */
  label: string;
  negative?: boolean;
  value?: number;
  /** Drawn at the point of a line. */
  dot?: { color: string; radius: number; hollow: boolean; /** Set off from what is behind it. */ ground?: string };
}

export interface LegendEntry {
  label: string;
  role: Role;
  look: 'line' | 'dashed-line' | 'dot' | 'hollow-dot' | 'bar' | 'hatched-bar' | 'goal';
}

/** A chart that ApexCharts draws; every text on it is ours (see overlay.ts), so nothing of a figure's text ever reaches ApexCharts. */
export interface ChartPlan {
  kind: 'chart';
  /** Another key needs another chart object: ApexCharts cannot turn one type into another in place. */
  key: string;
  horizontal: boolean;
  height: number;
  options: ApexOptions;
  series: { name: string; group?: string; data: (number | null)[] | { x: string; y: number | null; goals?: Goal[] }[] }[];
  /** Labels of the category axis, in full. */
  categories: string[];
  /** The same as they fit. */
  shortCategories: string[];
  marks: Mark[];
  /** Where marks carry their label: over (or under) the point, after the bar's end, or in a column at the right. */
  labels: 'point' | 'bar-end' | 'column';
  /** The value axis, by which the points of a line are placed. */
  scale?: Scale;
  legend: LegendEntry[];
}

export interface Goal {
  name: string;
  value: number;
  strokeColor: string;
  strokeWidth: number;
  strokeHeight: number;
}

export interface GridCell {
  text: string;
  /** Step of the scale, or null for an empty cell, which is no small value. */
  step: number | null;
  detail: PointDetail;
  tip: Tip;
}

/** A heat-map, drawn as a grid of our own: see shapes/matrix.ts. */
export interface GridPlan {
  kind: 'grid';
  rows: string[];
  columns: string[];
  cells: GridCell[][];
  rowTotals: string[];
  columnTotals: string[];
  total: string;
  totalWord: string;
  steps: Step[];
  stepLabels: string[];
  layout: { rowLabel: number; cell: number; turned: boolean; header: number };
  legend: LegendEntry[];
}

export interface Tile {
  name: string;
  value: string;
  unit: string;
  period: string;
  change: string;
  direction: 'up' | 'down' | 'flat' | null;
  changeLabel: string;
  status: Status;
  detail: PointDetail | null;
}

export interface TilesPlan {
  kind: 'tiles';
  columns: number;
  tiles: Tile[];
  legend: LegendEntry[];
}

export type Plan = ChartPlan | GridPlan | TilesPlan;
