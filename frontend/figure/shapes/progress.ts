import { baseOptions } from '../base-options.ts';
import type { Progress, ProgressItem } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { ellipsis } from '../fit.ts';
import { number, percentPoints } from '../format.ts';
import type { ChartPlan, DrawContext, TipRow } from '../plan.ts';
import { statusWord, type Words } from '../texts.ts';

const ROW = 30;
const AXIS = 26;

/** Actual as a bar, plan as a line across it: a bar that does not reach its line is behind. */
export function progressPlan(figure: Progress, context: DrawContext): ChartPlan {
  const { palette, words, width, measure } = context;
  const items = figure.data.items;
  const height = items.length * ROW + AXIS + 8;
  const names = items.map(item => item.name);
  const narrow = width < 480;
  const room = Math.min(Math.max(0, ...names.map(measure)) + 2, width * (narrow ? 0.3 : 0.28));
  const shortCategories = names.map(name => ellipsis(name, room, measure));
  const left = Math.max(0, ...shortCategories.map(measure)) + 10;
  const labels = items.map(item => labelOf(item, words, narrow));
  const right = Math.max(0, ...labels.map(measure)) + 16;
  const base = baseOptions(context, 'bar', height);
  return {
    kind: 'chart',
    key: `progress,${figure.lang}`,
    horizontal: true,
    height,
    options: {
      ...base,
      colors: [palette.roles.actual],
      plotOptions: { bar: { horizontal: true, barHeight: '50%', borderRadius: 0 } },
      stroke: { show: false },
      fill: { type: 'solid', opacity: 1 },
      xaxis: {
        categories: items.map((_, index) => String(index)),
        min: 0,
        max: 100,
        tickAmount: width < 640 ? 2 : 4,
        labels: { formatter: value => `${Number(value)}%`, style: { colors: palette.inkSoft } },
        axisBorder: { show: false },
        axisTicks: { show: false },
      },
      yaxis: { labels: { show: false } },
      grid: { ...base.grid, xaxis: { lines: { show: true } }, yaxis: { lines: { show: false } }, padding: { left, right, top: -16, bottom: 0 } },
    },
    series: [
      {
        name: '0',
        data: items.map((item, index) => ({
          x: String(index),
          y: item.actual,
          goals:
            item.plan === null
              ? []
              : [{ name: 'plan', value: item.plan, strokeColor: palette.roles.plan, strokeWidth: 3, strokeHeight: 10 }],
        })),
      },
    ],
    categories: names,
    shortCategories,
    marks: items.map((item, index) => ({
      series: 0,
      index,
      detail: pointOf(figure, { key: item.key }),
      tip: { title: item.name, rows: tipRows(item, words) },
      label: labels[index],
    })),
    labels: 'column',
    legend: [
      { label: words('actual'), role: 'actual', look: 'bar' },
      { label: words('plan'), role: 'plan', look: 'goal' },
    ],
  };
}

/** "54.2% / 计划 61.0%"; a side that is missing says so. On a narrow screen the legend alone says which is the plan. */
export function labelOf(item: ProgressItem, words: Words, narrow = false): string {
  const actual = item.actual === null ? words('noActual') || percentPoints(null) : percentPoints(item.actual);
  if (item.plan === null) return `${actual} / ${words('noPlan') || percentPoints(null)}`;
  const plan = percentPoints(item.plan);
  return narrow ? `${actual} / ${plan}` : `${actual} / ${words('plan')} ${plan}`;
}

function tipRows(item: ProgressItem, words: Words): TipRow[] {
  const rows: TipRow[] = [
    { role: 'actual', label: words('actual'), value: percentPoints(item.actual) },
    { role: 'plan', label: words('plan'), value: percentPoints(item.plan) },
  ];
  if (typeof item.previous === 'number') rows.push({ label: words('previous'), value: percentPoints(item.previous) });
  if (typeof item.milestones === 'number') rows.push({ label: words('milestones'), value: number(item.milestones) });
  if (typeof item.late === 'number') rows.push({ label: words('late'), value: number(item.late) });
  if (item.groupName) rows.push({ label: words('group'), value: item.groupName });
  rows.push({ label: words('status'), value: statusWord(words, item.status) });
  return rows;
}
