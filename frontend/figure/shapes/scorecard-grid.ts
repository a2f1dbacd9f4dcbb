import type { Scorecard, ScoreRow } from '../figure.ts';
import { wrap } from '../fit.ts';
import { MISSING, number } from '../format.ts';
import type { DrawContext, DrawingItem } from '../plan.ts';
import { columnName, RATINGS, ratingWord } from './scorecard.ts';
import { signAt } from './signs.ts';

const SIZE = 13;
const LINE = 18;
const PAD = 8;
const GAP = 20;
const LEAST_NAME = 90;
const LEAST_REMARK = 150;
const MOST_HEADER = 92;

interface Column {
  /** Right edge of its numbers. */
  right: number;
  header: string[];
}

export interface GridLayout {
  nameRoom: number;
  /** Left edge; null without ratings. */
  rating: number | null;
  columns: Column[];
  remark: { x: number; room: number } | null;
}

/** Texts of the grid are a size larger than those the context measures. */
const at13 = (measure: DrawContext['measure']) => (said: string) => (measure(said) * SIZE) / 12;

/** Columns as wide as what stands in them; null where they do not fit beside each other, even with their names broken into lines. */
export function gridLayout(figure: Scorecard, context: DrawContext): GridLayout | null {
  const roomy = layoutOf(figure, context, name => Math.min(name, MOST_HEADER));
  const longest = Math.max(0, ...figure.data.rows.map(row => at13(context.measure)(row.name)));
  if (roomy && roomy.nameRoom >= longest) return roomy;
  // A measure is called the same in every row, a row's name stands once: the measures' names are broken first.
  return layoutOf(figure, context, name => Math.min(name / 2, MOST_HEADER)) ?? roomy;
}

function layoutOf(figure: Scorecard, { width, measure, words }: DrawContext, headerRoom: (name: number) => number): GridLayout | null {
  const { columns, rows } = figure.data;
  const wide = at13(measure);
  const longest = (texts: string[]) => Math.max(0, ...texts.map(wide));
  const rated = rows.some(row => row.rating);
  const rating = rated ? 18 + longest(rows.map(row => ratingWord(words, row.rating))) + GAP : 0;
  const rooms = columns.map((column, index) => {
    const name = columnName(column, figure.lang);
    // A word is never broken for the sake of a narrower column.
    const header = Math.max(headerRoom(measure(name)), ...name.split(/\s+/).map(word => Math.min(measure(word), MOST_HEADER)));
    return Math.max(header, longest(rows.map(row => number(row.cells[index], column.unit.decimals)))) + GAP;
  });
  const remarked = rows.some(row => row.remark);
  const numbers = rooms.reduce((sum, room) => sum + room, 0);
  const names = longest(rows.map(row => row.name)) + 4;
  const free = width - 2 * PAD - rating - numbers - (remarked ? LEAST_REMARK + GAP : 0);
  // On a wide page names get the room that is left, and are only broken where that is too little.
  const nameRoom = Math.min(names, Math.max(LEAST_NAME, width * 0.4), free);
  if (nameRoom < Math.min(names, LEAST_NAME)) return null;
  // Without remarks the columns spread, so that a row's numbers are not far from its name on one side only.
  const rest = width - 2 * PAD - nameRoom - rating - numbers;
  const spread = remarked || columns.length === 0 ? 0 : Math.min(60, rest / columns.length);
  let x = PAD + nameRoom + (rated ? GAP : 0);
  const left = rated ? x : null;
  x += rated ? rating - GAP : 0;
  const placed = rooms.map((room, index): Column => {
    x += room + spread;
    return { right: x, header: wrap(columnName(columns[index], figure.lang), room + spread - GAP + 6, measure, 3) };
  });
  return { nameRoom, rating: left, columns: placed, remark: remarked ? { x: x + GAP, room: width - PAD - x - GAP } : null };
}

/** The names of the columns, standing on the line under them. */
export function gridHeader(layout: GridLayout, { palette, width, words }: DrawContext): { items: DrawingItem[]; height: number } {
  const lines = Math.max(1, ...layout.columns.map(column => column.header.length));
  const height = lines * 16 + 10;
  const base = height - 13;
  const head = (text: string, x: number, y: number, anchor?: 'end'): DrawingItem => ({ kind: 'text', x, y, text, fill: palette.inkSoft, anchor });
  return {
    items: [
      ...(layout.rating === null ? [] : [head(words('rating'), layout.rating, base)]),
      ...layout.columns.flatMap(({ header, right }) => header.map((line, index) => head(line, right, base - (header.length - 1 - index) * 16, 'end'))),
      ...(layout.remark ? [head(words('remark'), layout.remark.x, base)] : []),
      { kind: 'line', x1: 0, x2: width, y1: height, y2: height, stroke: palette.lineStrong },
    ],
    height,
  };
}

export function gridRow(figure: Scorecard, row: ScoreRow, layout: GridLayout, { palette, words, measure }: DrawContext, y: number): { items: DrawingItem[]; height: number } {
  const wide = at13(measure);
  const names = wrap(row.name, layout.nameRoom, wide, 2);
  const remarks = layout.remark ? wrap(row.remark, layout.remark.room, measure, 4) : [];
  const height = Math.max(names.length, remarks.length, 1) * LINE + 12;
  const first = y + 6 + LINE / 2;
  const cut = names.some(line => line.endsWith('…'));
  const items: DrawingItem[] = names.map((line, index) => ({ kind: 'text', x: PAD, y: first + index * LINE, text: line, fill: palette.ink, size: SIZE, title: cut ? row.name : undefined }));
  if (row.rating && layout.rating !== null) {
    const { sign, role } = RATINGS[row.rating];
    items.push(signAt(sign, layout.rating + 6, first, palette.roles[role], palette.surface));
    items.push({ kind: 'text', x: layout.rating + 18, y: first, text: ratingWord(words, row.rating), fill: palette.ink, size: SIZE });
  }
  layout.columns.forEach(({ right }, index) => {
    const said = number(row.cells[index], figure.data.columns[index].unit.decimals);
    items.push({ kind: 'text', x: right, y: first, text: said, fill: said === MISSING ? palette.inkSoft : palette.ink, size: SIZE, anchor: 'end' });
  });
  remarks.forEach((line, index) => items.push({ kind: 'text', x: layout.remark!.x, y: first + index * LINE, text: line, fill: palette.inkSoft, title: remarks[remarks.length - 1].endsWith('…') ? row.remark : undefined }));
  return { items, height };
}

