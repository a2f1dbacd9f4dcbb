import { baseOptions } from '../base-options.ts';
import type { Ranking, RankingItem } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { ellipsis } from '../fit.ts';
import { amount, compact, number, percent, signedPercent, signedPoints } from '../format.ts';
import type { Role } from '../palette.ts';
import type { ChartPlan, DrawContext, TipRow } from '../plan.ts';
import { niceScale } from '../scale.ts';
import { statusWord, type Words } from '../texts.ts';

const ROW = 28;
const AXIS = 26;

/** Bars keep the colour of the flow that was asked for; without one they are a total. */
export function roleOf(figure: Ranking): Role {
  const flow = figure.scope?.flow?.length === 1 ? figure.scope.flow[0] : 'total';
  return flow === 'import' || flow === 'export' ? flow : 'total';
}

export function rankingPlan(figure: Ranking, context: DrawContext): ChartPlan {
  const { palette, words, width, measure } = context;
  const items = figure.data.items;
  const height = items.length * ROW + AXIS + 8;
  const role = roleOf(figure);
  const names = items.map(item => item.name);
  const room = Math.min(Math.max(0, ...names.map(measure)) + 2, width * (width < 480 ? 0.36 : 0.32));
  const shortCategories = names.map(name => ellipsis(name, room, measure));
  const left = Math.max(0, ...shortCategories.map(measure)) + 10;
  const labels = items.map(item => number(item.value, figure.unit.decimals));
  const values = items.map(item => item.value ?? 0);
  const labelShare = (Math.max(0, ...labels.map(measure)) + 14) / Math.max(80, width - left - 16);
  const scale = niceScale(values, width < 480 ? 3 : 5);
  // The longest bars leave room for their labels, at the cost of a longer axis rather than of a cut number.
  const [low, high] = withRoom(Math.min(0, ...values), Math.max(0, ...values), labelShare);
  const step = (scale.max - scale.min) / scale.ticks;
  const ticks = { max: Math.max(scale.max, Math.ceil(high / step - 1e-9) * step), min: Math.min(scale.min, Math.floor(low / step + 1e-9) * step) };
  const base = baseOptions(context, 'bar', height);
  return {
    kind: 'chart',
    key: `ranking,${figure.lang}`,
    horizontal: true,
    height,
    options: {
      ...base,
      colors: [({ dataPointIndex }: { dataPointIndex: number }) => palette.roles[items[dataPointIndex]?.kind === 'item' ? role : 'aside']],
      plotOptions: { bar: { horizontal: true, barHeight: '66%', borderRadius: 0 } },
      stroke: { show: false },
      fill: { type: 'solid', opacity: 1 },
      xaxis: {
        categories: items.map((_, index) => String(index)),
        min: ticks.min,
        max: ticks.max,
        tickAmount: Math.round((ticks.max - ticks.min) / step),
        labels: { formatter: value => compact(Number(value), figure.lang), style: { colors: palette.inkSoft } },
        axisBorder: { show: false },
        axisTicks: { show: false },
      },
      yaxis: { labels: { show: false } },
      grid: { ...base.grid, xaxis: { lines: { show: true } }, yaxis: { lines: { show: false } }, padding: { left, right: 16, top: -16, bottom: 0 } },
    },
    series: [{ name: '0', data: items.map(item => item.value) }],
    categories: names,
    shortCategories,
    marks: items.map((item, index) => ({
      series: 0,
      index,
      detail: pointOf(figure, { key: item.key }),
      tip: { title: item.name, rows: tipRows(figure, item, words, item.kind === 'item' ? role : 'aside') },
      label: labels[index],
      negative: item.value !== null && item.value < 0,
    })),
    labels: 'bar-end',
    legend: [],
  };
}

/** The ends of an axis on which the bars and the labels beyond them all fit. */
function withRoom(low: number, high: number, labelShare: number): [number, number] {
  const sides = Number(low < 0) + Number(high > 0);
  const room = ((high - low) / (1 - Math.min(0.6, labelShare * sides))) * labelShare;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

function tipRows(figure: Ranking, item: RankingItem, words: Words, role: Role): TipRow[] {
  const rows: TipRow[] = [{ role, label: words('value'), value: amount(item.value, figure.unit) }];
  if (typeof item.share === 'number') rows.push({ label: words('share'), value: percent(item.share) });
  if (typeof item.growth === 'number') rows.push({ label: words('growth'), value: signedPercent(item.growth) });
  if (typeof item.contribution === 'number') {
    rows.push({ label: words('contribution'), value: signedPoints(item.contribution, words('points')) });
  }
  rows.push({ label: words('status'), value: statusWord(words, item.status) });
  return rows;
}
