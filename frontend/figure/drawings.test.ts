import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next } from './drawing.ts';
import { context, ranking, trend, words, point } from './fixtures.test.ts';
import type { Composition, Figure, Place, Places, Waterfall } from './figure.ts';
import { hatched } from './hatch.ts';
import { hasData } from './inspect.ts';
import { spread } from './labels.ts';
import type { DrawingPlan } from './plan.ts';
import { planOf, summaryOf } from './plans.ts';
import { breakOf, roundBreaks } from './scale.ts';
import { moveOf, rankingPlan } from './shapes/ranking.ts';
import { trendPlan } from './shapes/trend.ts';
import { tableOf } from './table-model.ts';
import { worldOf } from './world-map.ts';

const st = { status: 'sample' as const, source: 'batch:3' };
const common = { id: 'x', title: '题目', lang: 'zh' as const, unit: { code: 'CNY-yi', label: '亿元', decimals: 1 } };

const composition = (values: (number | null)[], name = '矿物燃料'): Composition => ({
  ...common, shape: 'composition',
  data: {
    total: null,
    parts: values.map((value, i) => ({ key: `k${i}`, name: `${name}${i}`, group: i % 5 ? `g${i % 5}` : null, groupName: i % 5 ? `第${i % 5}类` : null, kind: 'item' as const, value, ...st })),
  },
});

const place = (key: string, value: number | null, more: Partial<Place> = {}): Place => ({ key, name: key, kind: 'item', tile: null, value, share: null, growth: null, ...st, ...more });
const places = (ground: Places['data']['ground'], list: Place[], show: Places['data']['show'] = 'value'): Places => ({ ...common, shape: 'places', data: { ground, show, places: list, total: null } });

const waterfall = (changes: (number | null)[], from: number | null = 100, name = '蒙古国'): Waterfall => ({
  ...common, shape: 'waterfall',
  data: {
    from: { name: '2024年', value: from, ...st },
    steps: changes.map((change, i) => ({ key: `s${i}`, name: `${name}${i}`, kind: 'item' as const, change, contribution: null, ...st })),
    to: { name: '2025年', value: from === null ? null : changes.reduce<number>((sum, change) => sum + (change ?? 0), from), ...st },
  },
});

/** A square of ten degrees; the second outline runs the other way round. */
const square = (iso_a3: string, x: number, y: number, backwards = false) => {
  const ring = [[x, y], [x, y + 10], [x + 10, y + 10], [x + 10, y], [x, y]];
  return { type: 'Feature', properties: { iso_a3 }, geometry: { type: 'Polygon', coordinates: [backwards ? ring.reverse() : ring] } };
};
const world = worldOf({ features: [square('MNG', 100, 40), square('RUS', 60, 55, true), square('CHN', 100, 25), square('-99', 20, 0), square('ATA', 0, -85)] });

const drawn = (figure: Figure, width = 640): DrawingPlan => {
  const plan = planOf(figure, { ...context, width, world });
  assert.equal(plan.kind, 'drawing');
  return plan as DrawingPlan;
};
const keyed = (plan: DrawingPlan) => plan.marks.filter(mark => mark.detail.key !== null).map(mark => mark.detail.key).sort();
const sound = (plan: DrawingPlan) => {
  assert.doesNotMatch(JSON.stringify([plan.items, plan.marks.map(mark => [mark.box, mark.path ?? ''])]), /NaN|null|Infinity|undefined/);
  for (const item of plan.items) if (item.kind === 'rect') assert.ok(item.width >= 0 && item.height >= 0);
};

test('every row of the table is a mark, at every width, with one item and with 250', () => {
  const many = Array.from({ length: 250 }, (_, i) => (i % 17 ? i : i % 2 ? null : -i));
  for (const width of [340, 560, 900, 1300]) {
    for (const values of [[5], many]) {
      const figures: Figure[] = [
        composition(values),
        places('world', values.map((value, i) => place(['MNG', 'RUS', 'CHN', 'HKG', 'MAC', 'TWN'][i] ?? `Q${i}`, value))),
        places('divisions', values.map((value, i) => place(`15${i}`, value, { tile: i % 3 ? [i % 6, Math.floor(i / 6)] : null }))),
        waterfall(values),
      ];
      for (const figure of figures) {
        const plan = drawn(figure, width);
        sound(plan);
        const rows = tableOf(figure, words).rows.length - (figure.shape === 'waterfall' ? 2 : 0);
        assert.equal(keyed(plan).length, rows, `${figure.shape} ${width} ${values.length}`);
        assert.equal(new Set(keyed(plan)).size, rows);
      }
    }
  }
});

test('nothing to draw is said to be nothing', () => {
  for (const figure of [composition([]), composition([null, 0]), places('world', []), places('divisions', [place('a', null)]), waterfall([], null)]) {
    assert.equal(hasData(figure), false);
    sound(drawn(figure));
  }
});

test('a part without an area stands under the drawing, not in it', () => {
  const plan = drawn(composition([10, null, -3]));
  const low = Math.max(...plan.marks.filter(mark => mark.detail.key === 'k0').map(({ box }) => box.y + box.height));
  for (const key of ['k1', 'k2']) assert.ok(plan.marks.find(mark => mark.detail.key === key)!.box.y > low);
});

test('areas are true to values', () => {
  const plan = drawn({ ...composition([30, 10]), data: { total: 40, parts: composition([30, 10]).data.parts.map(part => ({ ...part, group: null, groupName: null })) } }, 900);
  const [a, b] = ['k0', 'k1'].map(key => plan.marks.find(mark => mark.detail.key === key)!.box).map(box => box.width * box.height);
  assert.ok(Math.abs(a / b - 3) < 0.05);
});

test('the header of a group leads to the group', () => {
  const marks = drawn(composition([9, 8, 7, 6, 5, 4, 3])).marks.filter(mark => mark.detail.row !== null);
  assert.deepEqual(marks.map(mark => mark.detail.row).sort(), ['g1', 'g2', 'g3', 'g4']);
});

test('a country without data has not the colour of a small value, and the home country is ground', () => {
  const plan = drawn(places('world', [place('MNG', null), place('RUS', 5), place('CHN', 1, { kind: 're-import' })]));
  const fills = plan.items.flatMap(item => (item.kind === 'path' ? [item.fill] : []));
  assert.deepEqual(fills, ['u', '3', 'm', 'u']);
});

test('an outline that runs the other way round is still the country and not all but it', () => {
  const { shapes } = world.at(900, 'CHN');
  const [mongolia, russia] = ['MNG', 'RUS'].map(key => shapes.find(shape => shape.key === key)!);
  assert.ok(russia.area < 4 * mongolia.area && mongolia.area < 4 * russia.area);
  assert.ok(!shapes.some(shape => shape.key === 'ATA'));
});

test('a geometry that is none is refused', () => {
  assert.throws(() => worldOf({ type: 'Topology' }), /feature collection/);
  assert.throws(() => worldOf(null));
});

test('places without a shape are circles that do not lie on each other', () => {
  const circles = drawn(places('world', ['HKG', 'MAC', 'TWN'].map((key, i) => place(key, 3 - i)))).items.flatMap(item => (item.kind === 'circle' ? [item] : []));
  assert.equal(circles.length, 3);
  for (const a of circles) for (const b of circles) if (a !== b) assert.ok(Math.hypot(a.cx - b.cx, a.cy - b.cy) > a.r + b.r);
});

test('tiles never share a place', () => {
  const plan = drawn(places('divisions', [place('a', 1, { tile: [2, 1] }), place('b', 2, { tile: [2, 1] }), place('c', 3)]));
  const at = plan.marks.map(({ box }) => `${box.x} ${box.y}`);
  assert.equal(new Set(at).size, 3);
});

test('growth has the same classes in every figure', () => {
  const tile = (growth: number) => (drawn(places('divisions', [place('a', 1, { growth }), place('b', 9, { growth: 3 })], 'growth')).items[0] as { fill: string }).fill;
  assert.deepEqual([-0.3, -0.1, 0, 0.1, 0.9].map(tile), ['1', '2', '3', '4', '5']);
});

test('a waterfall hangs each step where the one before ended', () => {
  for (const width of [340, 900]) {
    const bars = drawn(waterfall([20, -50, null, 5]), width).items.filter(item => item.kind === 'rect');
    assert.deepEqual(bars.map(bar => bar.fill), ['rgb-of-total', 'rgb-of-gained', 'rgb-of-lost', 'rgb-of-gained', 'rgb-of-total']);
    const [, up, down] = bars;
    if (width === 900) assert.ok(Math.abs(up.y - down.y) < 0.01);
    else assert.ok(Math.abs(up.x + up.width - down.x - down.width) < 0.01);
  }
});

test('steps may cross zero', () => sound(drawn(waterfall([-150, 20], 100))));

test('a peer stretches the scales of both', () => {
  const y = (peer?: Figure) => (planOf(waterfall([20]), { ...context, width: 900, peer }) as DrawingPlan).items.filter(item => item.kind === 'rect')[0].height;
  assert.ok(y(waterfall([20], 900)) < y() / 4);
  assert.equal(trendPlan(trend(), { ...context, peer: { ...trend(), data: { chart: 'line', series: [{ ...trend().data.series[0], points: [point('2020', 900)] }] } } }).scale?.max, 1000);
  assert.ok(rankingPlan(ranking, { ...context, peer: { ...ranking, data: { total: 0, items: [{ ...ranking.data.items[0], value: 9000 }] } } }).scale!.max >= 9000);
});

test('thresholds are on the axis and lines are named at their ends where there is room', () => {
  const figure = trend();
  figure.data.lines = [{ name: '门槛', value: 400 }];
  assert.ok(trendPlan(figure, context).scale!.max >= 400);
  const all = [point('2023', 1), point('2024', 2)];
  figure.data.series = ['甲', '乙'].map(name => ({ key: name, name, role: 'category' as const, points: all }));
  const wide = trendPlan(figure, context);
  assert.deepEqual(wide.ends?.map(end => [end.name, end.role]), [['甲', 'category-1'], ['乙', 'category-2']]);
  assert.deepEqual(wide.legend, []);
  assert.equal(trendPlan(figure, { ...context, width: 340 }).legend.length, 2);
});

test('a rank that moved says by how much', () => {
  const items = [3, 2, null].map((rankBefore, i) => ({ ...ranking.data.items[0], key: String(i), rankBefore }));
  const figure = { ...ranking, data: { total: 0, items } };
  assert.deepEqual(items.map(item => moveOf(figure, item, key => (key === 'rank.new' ? '新进' : ''))), ['▲2', '', '（新进）']);
  assert.equal(moveOf(ranking, ranking.data.items[0], words), '');
});

test('breaks are round, in order and hold every value', () => {
  const values = Array.from({ length: 90 }, (_, i) => 1.13 ** i);
  const breaks = roundBreaks(values, 0.1);
  assert.equal(breaks.length, 4);
  for (const each of breaks) assert.match(String(each), /^[125]0*$/);
  assert.equal(breakOf(values[89], breaks), 4);
  assert.deepEqual(roundBreaks([28, 30, 35, 39, 43, 46, 47, 55, 56, 67, 68, 90]).length, 4);
  assert.deepEqual(roundBreaks([]), []);
  assert.deepEqual(roundBreaks([7, 7]), []);
});

test('keys move within the marks and stop at the ends', () => {
  assert.deepEqual(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map(key => next(4, key, 5)), [4, 3, 0, 4, undefined]);
});

test('labels that are moved apart stay in order and within bounds', () => {
  const places = spread([5, 6, 7, 99], 15, 0, 100);
  places.forEach((at, index) => assert.ok(at >= 0 && at <= 100 && (index === 0 || at - places[index - 1] >= 15)));
});

test('a hatch stays in its box', () => {
  const numbers = [...hatched({ x: 10, y: 20, width: 8, height: 30 }).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
  assert.ok(numbers.length > 4);
  for (const [, x, y] of numbers) assert.ok(Number(x) >= 10 && Number(x) <= 18 && Number(y) >= 20 && Number(y) <= 50);
});

test('the new shapes say what they show', () => {
  for (const figure of [composition([10]), places('world', [place('MNG', 2)]), waterfall([1])]) assert.match(summaryOf(figure), /\d/);
});
