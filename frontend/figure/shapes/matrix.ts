import type { Matrix, Value } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { wrap } from '../fit.ts';
import { amount, number } from '../format.ts';
import type { DrawContext, GridCell, GridPlan } from '../plan.ts';
import { classOf, classes, type Step } from '../scale.ts';
import { statusWord } from '../texts.ts';
import { boundTexts } from './scale-key.ts';

/** Header lines a cell's width may take before its label is turned. */
const MOST_LINES = 3;
const LINE = 15;
const MOST_TURNED = 150;

/**
 * A grid of our own rather than ApexCharts' heat-map, which is drawn bottom up, cuts and slants column labels,
 * colours a missing cell like a small one and cannot be reached by keyboard.
 */
export function matrixPlan(figure: Matrix, context: DrawContext): GridPlan {
  const { words, peer } = context;
  const { rows, columns, cells, rowTotals, columnTotals, total, status } = figure.data;
  const decimals = figure.unit.decimals;
  const beside = peer?.shape === 'matrix' ? peer.data.cells : [];
  const steps = classes([...cells, ...beside].flat().filter((value): value is number => value !== null));
  const text = (value: Value | undefined) => number(value, decimals);
  const totals = { rows: rowTotals.map(text), columns: columnTotals.map(text), all: text(total) };
  const grid = rows.map((row, r) =>
    columns.map((column, c): GridCell => {
      const value = cells[r]?.[c] ?? null;
      return {
        text: value === null ? '' : text(value),
        step: value === null ? null : classOf(value, steps),
        detail: pointOf(figure, { row: row.key, column: column.key }),
        tip: {
          title: `${row.name} × ${column.name}`,
          rows: [
            { label: words('value'), value: value === null ? words('noCell') || text(null) : amount(value, figure.unit) },
            { label: words('status'), value: statusWord(words, status) },
          ],
        },
      };
    }),
  );
  const texts = [...grid.flat().map(cell => cell.text), ...totals.rows, ...totals.columns, totals.all];
  return {
    kind: 'grid',
    rows: rows.map(row => row.name),
    columns: columns.map(column => column.name),
    cells: grid,
    rowTotals: totals.rows,
    columnTotals: totals.columns,
    total: totals.all,
    totalWord: words('total'),
    steps,
    stepLabels: stepLabels(steps, decimals),
    layout: layoutOf(rows.map(row => row.name), [...columns.map(column => column.name), words('total')], texts, context),
    legend: [],
  };
}

function stepLabels(steps: Step[], decimals: number): string[] {
  const texts = boundTexts(steps.flatMap(({ from, to }) => [from, to]), (bound, least) => number(bound, Math.max(decimals, least)));
  return steps.map(({ from, to }, index) => (from === to ? texts[2 * index] : `${texts[2 * index]}–${texts[2 * index + 1]}`));
}

/** Row labels as wide as they need to be, cells as wide as is left; where column labels don't fit over them, they are turned. */
function layoutOf(rows: string[], columns: string[], texts: string[], { width, measure }: DrawContext): GridPlan['layout'] {
  const gap = 2;
  const least = Math.ceil(Math.max(22, ...texts.map(measure)) + 6);
  // Row labels give way to the numbers down to a point where they would no longer be told apart.
  const room = Math.max(width * (width < 480 ? 0.34 : 0.2), Math.min(width * 0.26, width - columns.length * (least + gap) - 4));
  const rowLabel = Math.floor(Math.min(Math.max(0, ...rows.map(measure)) + 13, room));
  const cell = Math.max(least, Math.floor((width - rowLabel - 4) / columns.length) - gap);
  const fits = (label: string) => {
    const lines = wrap(label, cell - 4, measure);
    // A word broken inside reads worse than a turned one.
    return lines.length <= MOST_LINES && label.split(/\s+/).every(word => /[\u2e80-\u9fff]/.test(word) || measure(word) <= cell - 4);
  };
  const turned = !columns.every(fits);
  const header = turned
    ? Math.min(MOST_TURNED, Math.max(...columns.map(measure)) + 10)
    : LINE * Math.max(1, ...columns.map(label => wrap(label, cell - 4, measure).length)) + 6;
  return { rowLabel, cell, turned, header: Math.ceil(header) };
}
