import type { ApexOptions } from 'apexcharts';
import type { Figure, Line, Status } from './figure.ts';
import type { Box } from './labels.ts';
import type { Palette, Role } from './palette.ts';
import type { PointDetail } from './point.ts';
import type { Scale, Step } from './scale.ts';
import type { Words } from './texts.ts';
import type { World } from './world.ts';

/** What a shape needs to know about the place it is drawn in. */
export interface DrawContext {
  width: number;
  palette: Palette;
  font: string;
  words: Words;
  /** Width of a text in the chart's font, in pixels. */
  measure: (text: string) => number;
  /** The figure this one stands beside: value axes and colour classes are made over both. */
  peer?: Figure;
  /** The shapes of the countries, once they are there. */
  world?: World;
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
  /** Lines across the plot at values of that axis. */
  lines?: Line[];
  lineColor?: string;
  /** Names of lines at their ends. */
  ends?: LineEnd[];
  endColors?: string[];
  legend: LegendEntry[];
}

export interface LineEnd {
  name: string;
  role: Role;
  /** Of the line's last point. */
  value: number;
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
  /** Earlier values, oldest first; empty for none. */
  spark: (number | null)[];
}

export interface TilesPlan {
  kind: 'tiles';
  columns: number;
  /** Whether any tile has earlier values to draw a line of: then all keep its place. */
  sparks: boolean;
  tiles: Tile[];
  legend: LegendEntry[];
}

export type DrawingItem =
  | {
      kind: 'rect'; x: number; y: number; width: number; height: number;
      fill?: string; stroke?: string; strokeWidth?: number; dash?: string; radius?: number;
      /** Colour of slanted lines over it. */
      hatch?: string;
    }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: string; strokeWidth?: number; dash?: string }
  | { kind: 'path'; d: string; fill?: string; stroke?: string; strokeWidth?: number; dash?: string }
  | { kind: 'circle'; cx: number; cy: number; r: number; fill?: string; stroke?: string; strokeWidth?: number }
  | {
      /** A line of text, vertically centred on y; 12 px unless told. */
      kind: 'text'; x: number; y: number; text: string; fill: string;
      size?: number; weight?: number; anchor?: 'start' | 'middle' | 'end';
      /** Reads upwards. */
      turned?: boolean;
      /** The full text where this one is cut. */
      title?: string;
      /** A rim in this colour, where the text stands on lines. */
      rim?: string;
    };

/** What can be pointed at in a drawing. */
export interface DrawingMark {
  box: Box;
  /** Its outline, where that is no box. */
  path?: string;
  detail: PointDetail;
  tip: Tip;
  /** What a screen reader says. */
  name: string;
}

/** A picture of our own in SVG, the same on screen and in an exported file: see drawing.ts. */
export interface DrawingPlan {
  kind: 'drawing';
  width: number;
  height: number;
  /** Drawn in this order. Colours are rgb() values of the palette, so that an exported SVG needs no style sheet. */
  items: DrawingItem[];
  /** In the order the arrow keys go; a mark that lies over another comes later. */
  marks: DrawingMark[];
  legend: LegendEntry[];
}

export type Plan = ChartPlan | GridPlan | TilesPlan | DrawingPlan;
