import type { Facts, Figure, Matrix, Point, Progress, Ranking, Trend } from './figure.ts';
import { CATEGORIES } from './palette.ts';
import type { DrawContext } from './plan.ts';
import { wordsOf } from './texts.ts';

/** Figures and a drawing context for the tests; small, but each with something missing. */
const yi = { code: 'CNY-yi', label: '亿元', decimals: 1 };
const common = {
  title: '题目',
  lang: 'zh' as const,
  provenance: {
    sources: [{ id: 'prn', publisher: '商务厅', title: '统计', url: 'https://example.org/a' }],
    batches: [{ id: 3, profile: 'trade', file: 'trade.csv', loadedAt: '2026-11-24T10:00:00Z', status: 'sample' as const }],
  },
};

export const point = (slot: string, value: number | null, more: Partial<Point> = {}): Point => ({
  slot, period: slot, label: `${slot}年`, basis: 'year', value, status: 'published', source: 'prn', ...more,
});

export const ytd = (slot: string, value: number): Point =>
  point(slot, value, { period: `${slot}-01/${slot}-09`, label: `${slot}年1–9月`, basis: 'ytd' });

export const trend = (chart: Trend['data']['chart'] = 'line'): Trend => ({
  ...common, id: 'partners.count', unit: { code: 'count', label: '个', decimals: 0 }, shape: 'trend',
  data: {
    chart,
    series: [
      { key: 'published', name: '公布值', role: 'published', points: [point('2020', 168), point('2021', 177), point('2023', 186), ytd('2024', 179)] },
      { key: 'computed', name: '计算值', role: 'computed', points: [point('2020', 0, { status: 'sample' }), point('2021', null), point('2022', 183)] },
    ],
  },
});

export const ranking: Ranking = {
  ...common, id: 'partners.top', unit: yi, shape: 'ranking',
  data: {
    total: 1965.3,
    items: [
      { key: 'MNG', name: '蒙古国', value: 699, share: 0.356, growth: 0.508, contribution: 15.6, status: 'sample', source: 'batch:3', kind: 'item' },
      { key: 'BRA', name: '巴西', value: null, share: null, growth: null, contribution: null, status: 'sample', source: 'batch:3', kind: 'item' },
      { key: 'others', name: '其他', value: 312.9, share: 0.159, growth: null, contribution: null, status: 'sample', source: 'batch:3', kind: 'others' },
    ],
  },
};

export const matrix: Matrix = {
  ...common, id: 'projects.sector-cluster', unit: { code: 'count', label: '个', decimals: 0 }, shape: 'matrix',
  data: {
    rows: [{ key: 'equipment', name: '装备制造' }, { key: 'other', name: '其他' }],
    columns: [{ key: 'agri', name: '农畜' }, { key: 'digital', name: '数字' }],
    cells: [[12, null], [0, 3]],
    rowTotals: [12, 3], columnTotals: [12, 3], total: 15, status: 'sample',
  },
};

export const progress: Progress = {
  ...common, id: 'chains.progress', unit: { code: 'percent', label: '%', decimals: 1 }, shape: 'progress',
  data: {
    at: '2025-11-30',
    items: [
      { key: 'dairy', name: '奶业', actual: 54.2, plan: 61, previous: 52.1, milestones: 12, late: 2, status: 'sample', groupName: '农畜' },
      { key: 'corn', name: '玉米', actual: null, plan: 50, milestones: 10, late: 0, status: 'sample' },
      { key: 'beef', name: '肉牛', actual: 12.3, plan: null, status: 'sample' },
    ],
  },
};

export const facts: Facts = {
  ...common, id: 'overview.facts', unit: yi, shape: 'facts',
  data: {
    items: [
      { key: 'trade.total', name: '进出口总额', value: 1963.3, unit: yi, period: '2025年1–11月', basis: 'ytd', status: 'published', source: 'prn', change: 4.2, changeUnit: '%', changeLabel: '同比（公布）', link: 'partners' },
      { key: 'ports', name: '过货量', value: null, unit: yi, period: '2025年', basis: 'year', status: 'published', source: null, change: null },
    ],
  },
};

export const everyShape: Figure[] = [trend(), ranking, matrix, progress, facts];

export const words = wordsOf(JSON.stringify({ plan: '计划', actual: '实际', noActual: '无实际值', noPlan: '无计划值', total: '合计', 'basis.ytd': '年初至今', 'status.sample': '示例数据', points: '个百分点' }));

const roles = Object.fromEntries(
  ['published', 'computed', 'import', 'export', 'total', 'balance', 'plan', 'actual', 'sample', 'aside', 'gained', 'lost', 'good', 'watch', 'bad', ...CATEGORIES].map(role => [role, `rgb-of-${role}`]),
) as DrawContext['palette']['roles'];

export const context: DrawContext = {
  width: 640, font: 'sans-serif', words,
  measure: text => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 12 : 6.5), 0),
  palette: { roles, steps: ['1', '2', '3', '4', '5'], stepInks: ['1', '2', '3', '4', '5'], turns: ['1', '2', '3', '4', '5'], turnInks: ['1', '2', '3', '4', '5'], surface: 's', sunken: 'u', ink: 'i', inkSoft: 'j', line: 'l', lineStrong: 'm' },
};
