import type { Distribution, Funnel, Schedule, Scorecard, Task } from '../figure.ts';
import { context as base } from '../fixtures.test.ts';
import type { DrawContext, DrawingItem, DrawingPlan } from '../plan.ts';
import { wordsOf } from '../texts.ts';

/** Figures for the tests of drawings; small, but each with something missing. */
const from = { status: 'sample' as const, source: 'batch:3' };
const common = { title: '题目', lang: 'zh' as const, unit: { code: 'count', label: '个', decimals: 0 } };

export const task = (more: Partial<Task>): Task => ({
  key: 'dairy/upstream/pasture', name: '牧场', group: 'dairy', groupName: '奶业', segment: 'upstream', segmentName: '上游', weight: 10,
  plannedStart: '2025-01-01', plannedFinish: '2025-06-30', actualStart: null, actualFinish: null, progress: null, slip: null, state: 'planned', ...from, ...more,
});

export const schedule: Schedule = {
  ...common, id: 'chains.milestones', shape: 'schedule',
  data: {
    today: '2025-11-30',
    tasks: [
      task({ actualStart: '2025-01-10', actualFinish: '2025-08-31', progress: 1, slip: 62, state: 'late' }),
      task({ key: 'dairy/downstream/sale', name: '专卖店', segment: 'downstream', segmentName: '下游', plannedStart: null, plannedFinish: '2025-09-30', slip: 61, state: 'overdue', actualStart: null }),
      task({ key: 'corn/upstream/seed', name: '种子基地', group: 'corn', groupName: '玉米', plannedFinish: '2026-03-31', actualStart: '2025-03-01', progress: 0.4, state: 'running' }),
      task({ key: 'dairy/upstream/grass', name: '饲草', plannedStart: null, plannedFinish: null, weight: null }),
    ],
  },
};

export const funnel: Funnel = {
  ...common, id: 'projects.stages', shape: 'funnel',
  data: {
    steps: [
      { key: 'signed', name: '已签约', value: 3095, ...from },
      { key: 'fulfilled', name: '已履约', value: 2766, ...from },
      { key: 'started', name: '已开工', value: null, ...from },
    ],
    rates: [
      { key: 'fulfilment', name: '履约率', value: 2766 / 3095, numerator: 2766, denominator: 3095, of: '已履约 ÷ 已签约', ...from },
      { key: 'funds', name: '资金到位率', value: 1.175, numerator: 2492, denominator: 2120, of: '到位资金 ÷ 合同资金', ...from },
      { key: 'start', name: '开工率', value: null, numerator: null, denominator: 0, of: '已开工 ÷ 已签约', ...from },
    ],
  },
};

const ratio = { code: 'ratio', label: '', decimals: 2 };
const days = { code: 'days', label: '天', decimals: 0 };

export const scorecard: Scorecard = {
  ...common, id: 'chains.health', unit: { code: 'none', label: '', decimals: 0 }, shape: 'scorecard',
  data: {
    columns: [{ key: 'spi', name: 'SPI', unit: ratio }, { key: 'slip', name: '平均偏差', unit: days }],
    rows: [
      { key: 'dairy', name: '奶业', group: 'agri', groupName: '农畜', cells: [0.93, -12], rating: 'watch', remark: '2个里程碑逾期', ...from },
      { key: 'wind', name: '风电装备', group: 'energy', groupName: '能源', cells: [null, 0], rating: 'unknown', remark: '', ...from },
      { key: 'corn', name: '玉米', group: 'agri', groupName: '农畜', cells: [1.2, null], rating: 'good', remark: '', ...from },
    ],
  },
};

export const distribution: Distribution = {
  ...common, id: 'chains.slip', shape: 'distribution',
  data: {
    of: days,
    bins: [
      { key: '-', from: null, to: -30, name: '提前30天以上', value: 2 },
      { key: '-30', from: -30, to: 0, name: '提前0–30天', value: 0 },
      { key: '0', from: 0, to: 30, name: '延期0–30天', value: 12 },
      { key: '30', from: 30, to: null, name: '延期30天以上', value: 6 },
    ],
    mean: 15, median: 3, ...from,
  },
};

export const words = wordsOf(JSON.stringify({
  today: '今日', days: '天', plan: '计划', plannedFinish: '计划完成', actual: '实际', mean: '平均', median: '中位数', 'slip.early': '提前', 'slip.late': '延期',
  'state.overdue': '逾期', 'state.late': '延期完成', 'state.running': '进行中', 'state.planned': '未开始', 'rating.watch': '关注', 'rating.unknown': '无法评定', 'rating.good': '良好',
  share: '占比', 'status.sample': '示例数据',
}));

export const at = (width: number): DrawContext => ({ ...base, width, words });

export const WIDTHS = [340, 560, 900, 1300];

export const textsOf = (plan: DrawingPlan): string[] => plan.items.flatMap(item => (item.kind === 'text' ? [item.text] : []));

export const rects = (plan: DrawingPlan, fill: string): (DrawingItem & { kind: 'rect' })[] =>
  plan.items.filter((item): item is DrawingItem & { kind: 'rect' } => item.kind === 'rect' && item.fill === fill);

/** What no drawing may have: a number that is none, a length below 0, a mark or text outside of it. */
export function faults(plan: DrawingPlan): string[] {
  const numbers = (item: object) => Object.values(item).filter(value => typeof value === 'number');
  return [
    ...plan.items.flatMap(item => (numbers(item).every(Number.isFinite) && !/NaN|Infinity|undefined/.test(Object.values(item).join(' ')) ? [] : [`no number in ${JSON.stringify(item)}`])),
    ...plan.items.flatMap(item => (item.kind === 'rect' && (item.width < 0 || item.height < 0) ? [`below 0: ${JSON.stringify(item)}`] : [])),
    ...plan.items.flatMap(item => (item.kind === 'text' && (item.y < 0 || item.y > plan.height || !inside(item, plan.width)) ? [`outside: ${JSON.stringify(item)}`] : [])),
    ...plan.marks.flatMap(({ box, name }) => (box.x >= 0 && box.y >= 0 && box.x + box.width <= plan.width + 0.5 && box.y + box.height <= plan.height ? [] : [`mark outside: ${name}`])),
  ];
}

function inside({ text, x, anchor, size = 12 }: DrawingItem & { kind: 'text' }, width: number): boolean {
  const length = (base.measure(text) * size) / 12;
  const left = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
  return left >= -1 && left + length <= width + 1;
}
