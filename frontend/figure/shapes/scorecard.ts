import type { Rating, ScoreColumn, Scorecard, ScoreRow, Status } from '../figure.ts';
import { amount, labelled, list, number, remark } from '../format.ts';
import { pointOf } from '../point.ts';
import type { DrawContext, DrawingPlan, Tip, TipRow } from '../plan.ts';
import type { Role } from '../palette.ts';
import { captionOf, num, sourceCell, statusCell, text, type TableModel } from '../table-parts.ts';
import { statusWord, type Words } from '../texts.ts';
import { cardRow, cardLayout } from './scorecard-cards.ts';
import { gridHeader, gridLayout, gridRow } from './scorecard-grid.ts';
import type { Sign } from './signs.ts';

export const RATINGS: Record<Rating, { sign: Sign; role: Role }> = {
  good: { sign: 'disc', role: 'good' },
  watch: { sign: 'up', role: 'watch' },
  bad: { sign: 'square', role: 'bad' },
  unknown: { sign: 'ring', role: 'aside' },
};

export const ratingWord = (words: Words, rating: Rating | null): string => (rating ? words(`rating.${rating}`) || rating : '');

/** What a column is called, with its unit, which is said once and not at every value. */
export const columnName = ({ name, unit }: ScoreColumn, lang: Scorecard['lang']): string => remark(name, unit.label, lang);

export const scorecardHasData = ({ data }: Scorecard): boolean => data.rows.length > 0;

export const scorecardStatuses = ({ data }: Scorecard): Status[] => data.rows.map(row => row.status);

export function scorecardSummary(figure: Scorecard): string {
  const { columns, rows } = figure.data;
  const first = columns[0];
  return list(rows.slice(0, 3).map(row => labelled(row.name, first ? `${first.name} ${amount(row.cells[0], first.unit)}` : '', figure.lang)), figure.lang);
}

const GROUP = 28;

/** Rows by measures, to be read like a table; where the columns do not fit beside each other, a card a row. */
export function scorecardPlan(figure: Scorecard, context: DrawContext): DrawingPlan {
  const { width, palette, words } = context;
  const grid = gridLayout(figure, context);
  const cards = grid ? null : cardLayout(figure, context);
  const drawn = grid ? gridHeader(grid, context) : { items: [], height: 0 };
  const items = [...drawn.items];
  const marks: DrawingPlan['marks'] = [];
  let y = drawn.height;
  let group: string | null = null;
  for (const row of inGroups(figure.data.rows)) {
    if (row.group !== group && row.group !== null) {
      items.push({ kind: 'rect', x: 0, y, width, height: GROUP, fill: palette.sunken });
      items.push({ kind: 'text', x: 8, y: y + GROUP / 2, text: row.groupName ?? row.group, fill: palette.ink, size: 13, weight: 600 });
      y += GROUP;
    }
    group = row.group;
    const { items: parts, height } = grid ? gridRow(figure, row, grid, context, y) : cardRow(figure, row, cards!, context, y);
    items.push(...parts, { kind: 'line', x1: 0, x2: width, y1: y + height, y2: y + height, stroke: palette.line });
    marks.push({ box: { x: 0, y, width, height }, detail: pointOf(figure, { key: row.key }), tip: tipOf(figure, row, words), name: [row.name, ratingWord(words, row.rating)].filter(Boolean).join(' ') });
    y += height;
  }
  return { kind: 'drawing', width, height: Math.ceil(y + 2), items, marks, legend: [] };
}

/** Rows of a group together, in the order given; those of no group where they stand. */
export function inGroups(rows: ScoreRow[]): ScoreRow[] {
  const groups = new Map<string, ScoreRow[]>();
  for (const row of rows) groups.set(row.group ?? '', [...(groups.get(row.group ?? '') ?? []), row]);
  return [...groups.values()].flat();
}

function tipOf(figure: Scorecard, row: ScoreRow, words: Words): Tip {
  const rows: TipRow[] = figure.data.columns.map((column, index) => ({ label: column.name, value: amount(row.cells[index], column.unit) }));
  if (row.rating) rows.unshift({ role: RATINGS[row.rating].role, label: words('rating'), value: ratingWord(words, row.rating) });
  if (row.remark) rows.push({ label: words('remark'), value: row.remark });
  rows.push({ label: words('status'), value: statusWord(words, row.status) });
  return { title: row.name, rows };
}

/** The same rows, with group, rating and remark as words. */
export function scorecardTable(figure: Scorecard, words: Words): TableModel {
  const { columns, rows } = figure.data;
  const grouped = rows.some(row => row.group);
  const rated = rows.some(row => row.rating);
  const remarked = rows.some(row => row.remark);
  return {
    caption: captionOf(figure),
    columns: [
      text(words('category')),
      ...(grouped ? [text(words('parent'))] : []),
      ...columns.map(column => num(columnName(column, figure.lang))),
      ...(rated ? [text(words('rating'))] : []),
      ...(remarked ? [text(words('remark'))] : []),
      text(words('status')),
      text(words('source')),
    ],
    rows: inGroups(rows).map(row => [
      { text: row.name, detail: pointOf(figure, { key: row.key }) },
      ...(grouped ? [{ text: row.groupName ?? '' }] : []),
      ...columns.map((column, index) => ({ text: number(row.cells[index], column.unit.decimals) })),
      ...(rated ? [{ text: ratingWord(words, row.rating) }] : []),
      ...(remarked ? [{ text: row.remark }] : []),
      statusCell(row.status, words),
      sourceCell(figure, row.source),
    ]),
  };
}
