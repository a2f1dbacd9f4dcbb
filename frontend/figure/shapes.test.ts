import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, everyShape, facts, matrix, progress, ranking, trend, words } from './fixtures.test.ts';
import { parseFigure } from './figure.ts';
import { hasData, statusesOf } from './inspect.ts';
import { planOf, summaryOf } from './plans.ts';
import { classes, classOf, niceScale } from './scale.ts';
import { changeText, columnsFor, directionOf, factsPlan } from './shapes/facts.ts';
import { matrixPlan } from './shapes/matrix.ts';
import { labelOf, progressPlan } from './shapes/progress.ts';
import { rankingPlan, roleOf } from './shapes/ranking.ts';
import { wordsOf } from './texts.ts';

test('every shape has a plan and a summary', () => {
  assert.deepEqual(everyShape.map(figure => planOf(figure, context).kind), ['chart', 'chart', 'grid', 'chart', 'tiles']);
  for (const figure of everyShape) assert.match(summaryOf(figure), /\d/);
});

test('a shape that cannot be drawn is refused, not dropped', () => {
  assert.throws(() => parseFigure('{"shape":"pie"}'), /shape pie/);
  assert.throws(() => parseFigure('{bad'));
  assert.equal(parseFigure(JSON.stringify(trend())).shape, 'trend');
});

test('a ranking keeps its order, leaves a missing bar out and says so', () => {
  const plan = rankingPlan(ranking, context);
  assert.deepEqual(plan.series[0].data, [699, null, 312.9]);
  assert.deepEqual(plan.marks.map(mark => mark.label), ['699.0', '—', '312.9']);
  assert.deepEqual(plan.categories, ['蒙古国', '巴西', '其他']);
});

test('what stands beside the list is grey, and a flow keeps its colour', () => {
  const [color] = rankingPlan(ranking, context).options.colors as ((at: { dataPointIndex: number }) => string)[];
  assert.deepEqual([0, 2].map(dataPointIndex => color({ dataPointIndex })), ['rgb-of-total', 'rgb-of-aside']);
  assert.equal(roleOf({ ...ranking, scope: { flow: ['export'] } }), 'export');
});

test('a ranking tells value, share, growth and contribution', () => {
  const rows = rankingPlan(ranking, context).marks[0].tip.rows.map(row => row.value);
  assert.deepEqual(rows, ['699.0 亿元', '35.6%', '+50.8%', '+15.6 个百分点', '示例数据']);
});

test('long names are cut on the axis and whole in the tip', () => {
  const name = '英属印度洋领地及其他南大洋岛屿'.repeat(3);
  const plan = rankingPlan({ ...ranking, data: { ...ranking.data, items: [{ ...ranking.data.items[0], name }] } }, context);
  assert.match(plan.shortCategories[0], /…$/);
  assert.equal(plan.marks[0].tip.title, name);
});

test('an empty cell has no colour of the scale, a zero has the first', () => {
  const { cells } = matrixPlan(matrix, context);
  assert.deepEqual(cells.map(row => row.map(cell => [cell.text, cell.step])), [[['12', 2], ['', null]], [['0', 0], ['3', 1]]]);
  assert.deepEqual(cells[1][0].detail, { figure: matrix.id, series: null, key: null, row: 'other', column: 'agri', slot: null, period: null });
});

test('classes of the scale hold equal values together and cover all', () => {
  const numbers = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 9, 80];
  const steps = classes(numbers);
  assert.ok(steps.length <= 5);
  for (const value of numbers) {
    const { from, to } = steps[classOf(value, steps)];
    assert.ok(from <= value && value <= to);
  }
  assert.deepEqual(classes([]), []);
});

test('progress shows actual beside plan and says what is missing', () => {
  const [dairy, corn, beef] = progress.data.items;
  assert.equal(labelOf(dairy, words), '54.2% / 计划 61.0%');
  assert.equal(labelOf(corn, words), '无实际值 / 计划 50.0%');
  assert.equal(labelOf(beef, words), '12.3% / 无计划值');
  const data = progressPlan(progress, context).series[0].data as { y: number | null; goals: { value: number }[] }[];
  assert.deepEqual(data.map(({ y, goals }) => [y, goals.map(goal => goal.value)]), [[54.2, [61]], [null, [50]], [12.3, []]]);
});

test('a key figure that is missing has no unit; one with a link can be chosen', () => {
  const { tiles } = factsPlan(facts, { width: 640, words });
  assert.deepEqual(tiles.map(tile => [tile.value, tile.unit, tile.change, tile.direction, tile.detail?.key]), [
    ['1,963.3', '亿元', '+4.2%', 'up', 'trade.total'],
    ['—', '', '', null, undefined],
  ]);
});

test('a change has the words of its unit, never the code', () => {
  const english = wordsOf(JSON.stringify({ points: 'percentage points', 'rank.up': 'up', 'rank.down': 'down', place: 'place', places: 'places' }));
  const chinese = wordsOf(JSON.stringify({ points: '个百分点', 'rank.up': '上升', 'rank.down': '下降', place: '位', places: '位' }));
  const said = (change: number, changeUnit: string): string[] => {
    const fact = { ...facts.data.items[0]!, unit: { code: 'countries', label: '家', decimals: 0 }, change, changeUnit };
    return [changeText(fact, chinese), changeText(fact, english), directionOf(fact) ?? ''];
  };
  assert.deepEqual(said(2, 'rank'), ['上升 2 位', 'up 2 places', 'up']);
  assert.deepEqual(said(-1, 'rank'), ['下降 1 位', 'down 1 place', 'down']);
  assert.deepEqual(said(0, 'rank'), ['0 位', '0 places', 'flat']);
  assert.deepEqual(said(2.2, 'pp'), ['+2.2 个百分点', '+2.2 percentage points', 'up']);
  assert.deepEqual(said(-0.04, 'pp'), ['0.0 个百分点', '0.0 percentage points', 'flat']);
  assert.deepEqual(said(12, 'countries'), ['+12 家', '+12 家', 'up']);
  assert.deepEqual(said(-3, 'something'), ['-3', '-3', 'down']);
});

test('tiles fill their rows: six on a wide screen are three and three', () => {
  assert.equal(columnsFor(6, 1100), 3);
  assert.equal(columnsFor(6, 340), 1);
  assert.equal(columnsFor(5, 1100), 5);
  assert.equal(columnsFor(4, 640), 2);
});

test('an axis has round ticks, holds 0 and leaves room', () => {
  assert.deepEqual(niceScale([187]), { min: 0, max: 200, ticks: 4 });
  assert.deepEqual(niceScale([-30, 120]), { min: -50, max: 150, ticks: 4 });
  assert.deepEqual(niceScale([]), { min: 0, max: 1, ticks: 1 });
  assert.equal(niceScale([100], 5, 0.06).max, 120);
});

test('a figure knows whether it has data and of which kinds', () => {
  assert.ok(everyShape.every(hasData));
  assert.equal(hasData({ ...matrix, data: { ...matrix.data, cells: [[null, null]] } }), false);
  assert.deepEqual(statusesOf(trend()), ['published', 'sample']);
});
