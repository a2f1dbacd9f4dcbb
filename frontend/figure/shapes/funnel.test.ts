import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, faults, funnel, rects, textsOf, WIDTHS, words } from './drawings.fixtures.test.ts';
import { madeOf } from './funnel-rates.ts';
import { funnelHasData, funnelPlan, funnelStatuses, funnelTable, shareOfFirst } from './funnel.ts';

const withSteps = (...values: (number | null)[]) => ({
  ...funnel,
  data: { ...funnel.data, steps: values.map((value, index) => ({ key: String(index), name: `Step ${index} with quite a long name in English`, value, status: 'sample' as const, source: 'batch:3' })) },
});

test('every row of the table is a mark with the same numbers', () => {
  const rows = funnelTable(funnel, words).rows;
  for (const width of WIDTHS) {
    const { marks } = funnelPlan(funnel, at(width));
    assert.deepEqual(marks.map(mark => mark.detail.key), rows.map(row => row[0].detail?.key));
  }
  assert.deepEqual(rows.map(row => [row[1].text, row[2].text, row[3].text]), [['3,095', '100.0%', ''], ['2,766', '89.4%', ''], ['—', '—', ''], ['', '', '89.4%'], ['', '', '117.5%'], ['', '', '—']]);
});

test('bars are as long as their values are great', () => {
  const bars = rects(funnelPlan(funnel, at(560)), 'rgb-of-total').filter(rect => rect.height === 30);
  assert.equal(bars.length, 2, 'a missing step has no bar');
  assert.ok(Math.abs(bars[1].width / bars[0].width - 2766 / 3095) < 1e-9);
  assert.ok(textsOf(funnelPlan(funnel, at(560))).includes('—'));
});

test('a rate says what it is made of, with its denominator', () => {
  assert.equal(madeOf(funnel.data.rates[0], 0), '已履约 2,766 ÷ 已签约 3,095');
  assert.equal(madeOf(funnel.data.rates[2], 0), '已开工 — ÷ 已签约 0');
  assert.equal(madeOf({ ...funnel.data.rates[0], of: '履约' }, 0), '履约 2,766 ÷ 3,095');
  for (const width of WIDTHS) assert.ok(textsOf(funnelPlan(funnel, at(width))).includes('已履约 2,766 ÷ 已签约 3,095'));
});

test('a rate beyond 100 % passes the mark and stays in the drawing', () => {
  const plan = funnelPlan(funnel, at(900));
  const longest = rects(plan, 'rgb-of-total').filter(rect => rect.height === 8).sort((a, b) => b.width - a.width)[0];
  const mark = plan.items.find(item => item.kind === 'line' && item.strokeWidth === 1.5);
  assert.ok(mark?.kind === 'line' && longest.x + longest.width > mark.x1);
  assert.ok(longest.x + longest.width <= 900.01);
});

test('there is no share of a first step that is missing or nothing', () => {
  for (const first of [null, 0]) assert.equal(shareOfFirst(withSteps(first, 5), withSteps(first, 5).data.steps[1]), null);
});

test('nothing is drawn that is no number, whatever is missing, negative or greater than what came before', () => {
  for (const width of WIDTHS) {
    for (const figure of [funnel, withSteps(), withSteps(null, null), withSteps(0, 0), withSteps(-5, 12, 1e9), withSteps(7)]) {
      assert.deepEqual(faults(funnelPlan(figure, at(width))), []);
      assert.deepEqual(faults(funnelPlan({ ...figure, data: { ...figure.data, rates: [] } }, at(width))), []);
    }
  }
});

test('a funnel of missing values has no data, and a missing value no status', () => {
  const none = { ...withSteps(null, null), data: { ...withSteps(null, null).data, rates: [] } };
  assert.equal(funnelHasData(none), false);
  assert.deepEqual(funnelStatuses(none), []);
  assert.equal(funnelHasData(funnel), true);
});

test('of two funnels beside each other equal values are equally long', () => {
  const [few, many] = [withSteps(10, 5), withSteps(4000, 10)];
  const bar = (figure: typeof funnel, peer: typeof funnel, index: number) => rects(funnelPlan(figure, { ...at(900), peer }), 'rgb-of-total').filter(rect => rect.height === 30)[index];
  assert.deepEqual([bar(few, many, 0).x, bar(few, many, 0).width], [bar(many, few, 1).x, bar(many, few, 1).width]);
});
