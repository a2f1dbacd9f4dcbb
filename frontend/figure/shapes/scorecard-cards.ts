import type { Scorecard, ScoreRow } from '../figure.ts';
import { wrap } from '../fit.ts';
import { MISSING, number } from '../format.ts';
import type { DrawContext, DrawingItem } from '../plan.ts';
import { columnName, RATINGS, ratingWord } from './scorecard.ts';
import { signAt } from './signs.ts';

const PAD = 8;
const LINE = 19;
const GAP = 28;

export interface CardLayout {
  /** Measures beside each other. */
  across: number;
  width: number;
}

/** As many measures in a line as fit with their whole names. */
export function cardLayout(figure: Scorecard, { width, measure }: DrawContext): CardLayout {
  const { columns, rows } = figure.data;
  const room = width - 2 * PAD;
  const one = Math.max(1, ...columns.map((column, index) => measure(columnName(column, figure.lang)) + 12 + Math.max(...rows.map(row => measure(number(row.cells[index], column.unit.decimals))))));
  const most = Math.max(1, Math.floor((room + GAP) / (one + GAP)));
  // Even lines rather than a last one of leftovers.
  const across = Math.max(1, Math.ceil(columns.length / Math.ceil(columns.length / most)));
  return { across, width: (room - GAP * (across - 1)) / across };
}

/** A row as a card: its name and rating, its measures by name, its remark. */
export function cardRow(figure: Scorecard, row: ScoreRow, layout: CardLayout, { palette, words, measure, width }: DrawContext, top: number): { items: DrawingItem[]; height: number } {
  const rating = ratingWord(words, row.rating);
  const items: DrawingItem[] = [];
  let y = top + 8;
  const bold = (said: string) => measure(said) * 1.16;
  for (const line of wrap(row.name, width - 2 * PAD - (rating ? measure(rating) + 34 : 0), bold, 3)) {
    items.push({ kind: 'text', x: PAD, y: y + LINE / 2, text: line, fill: palette.ink, size: 13, weight: 600 });
    y += LINE;
  }
  if (row.rating) {
    const { sign, role } = RATINGS[row.rating];
    const line = top + 8 + LINE / 2;
    items.push(signAt(sign, width - PAD - measure(rating) - 12, line, palette.roles[role], palette.surface));
    items.push({ kind: 'text', x: width - PAD, y: line, text: rating, fill: palette.ink, anchor: 'end' });
  }
  figure.data.columns.forEach((column, index) => {
    const x = PAD + (index % layout.across) * (layout.width + GAP);
    const line = y + Math.floor(index / layout.across) * LINE + LINE / 2;
    const said = number(row.cells[index], column.unit.decimals);
    const name = columnName(column, figure.lang);
    const short = wrap(name, layout.width - measure(said) - 8, measure, 1)[0] ?? '';
    items.push({ kind: 'text', x, y: line, text: short, fill: palette.inkSoft, title: short === name ? undefined : name });
    items.push({ kind: 'text', x: x + layout.width, y: line, text: said, fill: said === MISSING ? palette.inkSoft : palette.ink, anchor: 'end' });
  });
  y += Math.ceil(figure.data.columns.length / layout.across) * LINE;
  for (const line of wrap(row.remark, width - 2 * PAD, measure)) {
    items.push({ kind: 'text', x: PAD, y: y + LINE / 2, text: line, fill: palette.inkSoft });
    y += LINE;
  }
  return { items, height: y + 8 - top };
}
