import { baseOptions } from '../base-options.ts';
import type { Ranking, RankingItem } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { ellipsis } from '../fit.ts';
import { amount, compact, number, percent, remark, signedPercent, signedPoints } from '../format.ts';
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
  const { palette, words, width, measure, peer } = context;
  const items = figure.data.items;
  const height = items.length * ROW + AXIS + 8 + (figure.data.lines?.length ? 18 : 0);
  const role = roleOf(figure);
  const names = items.map(item => item.name);
  const widest = Math.max(0, ...items.map(item => measure(`${item.name} ${moveOf(figure, item, words)}`)));
  const room = Math.min(widest + 2, width * (width < 480 ? 0.36 : 0.32));
  const moves = items.map(item => moveOf(figure, item, words));
  const shortCategories = names.map((name, index) => {
    const move = moves[index] && ` ${moves[index]}`;
    return ellipsis(name, room - measure(move), measure) + move;
  });
  const left = Math.max(0, ...shortCategories.map(measure)) + 10;
  const labels = items.map(item => number(item.value, figure.unit.decimals));
  const values = items.map(item => item.value ?? 0);
  const lines = figure.data.lines ?? [];
  const beside = peer?.shape === 'ranking' ? peer.data.items.map(item => item.value ?? 0) : [];
  const reach = [...values, ...lines.map(line => line.value), ...beside];
  const labelShare = (Math.max(0, ...labels.map(measure)) + 14) / Math.max(80, width - left - 16);
  const scale = niceScale(reach, width < 480 ? 3 : 5);
  // The longest bars leave room for their labels, at the cost of a longer axis rather than of a cut number.
  const [low, high] = withRoom(Math.min(0, ...reach), Math.max(0, ...reach), labelShare);
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
      grid: { ...base.grid, xaxis: { lines: { show: true } }, yaxis: { lines: { show: false } }, padding: { left, right: 16, top: lines.length ? 2 : -16, bottom: 0 } },
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
    scale: { ...ticks, ticks: Math.round((ticks.max - ticks.min) / step) },
    lines,
    lineColor: palette.inkSoft,
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

/** The place of an item among those that have one, from 1. */
function rankOf(figure: Ranking, item: RankingItem): number {
  return figure.data.items.filter(each => each.kind === 'item').indexOf(item) + 1;
}

/** "▲2" for two places up on a year before, "▼1", a word for what had no rank then; empty where ranks are not compared. */
export function moveOf(figure: Ranking, item: RankingItem, words: Words): string {
  if (item.kind !== 'item' || item.rankBefore === undefined || !figure.data.items.some(each => typeof each.rankBefore === 'number')) return '';
  if (item.rankBefore === null) return remark('', words('rank.new'), figure.lang).trim();
  const up = item.rankBefore - rankOf(figure, item);
  return up === 0 ? '' : up > 0 ? `▲${up}` : `▼${-up}`;
}

function tipRows(figure: Ranking, item: RankingItem, words: Words, role: Role): TipRow[] {
  const rows: TipRow[] = [{ role, label: words('value'), value: amount(item.value, figure.unit) }];
  if (typeof item.share === 'number') rows.push({ label: words('share'), value: percent(item.share) });
  if (typeof item.growth === 'number') rows.push({ label: words('growth'), value: signedPercent(item.growth) });
  if (typeof item.contribution === 'number') {
    rows.push({ label: words('contribution'), value: signedPoints(item.contribution, words('points')) });
  }
  if (item.kind === 'item' && typeof item.rankBefore === 'number') {
    rows.push({ label: words('rank'), value: `${item.rankBefore} → ${rankOf(figure, item)}` });
  }
  rows.push({ label: words('status'), value: statusWord(words, item.status) });
  return rows;
}
