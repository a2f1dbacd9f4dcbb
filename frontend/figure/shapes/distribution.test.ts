import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, distribution, faults, rects, textsOf, WIDTHS, words } from './drawings.fixtures.test.ts';
import { binAxis, binLabels, spaced } from './distribution-axis.ts';
import { distributionHasData, distributionPlan, distributionTable } from './distribution.ts';

const changed = (more: Partial<(typeof distribution)['data']>) => ({ ...distribution, data: { ...distribution.data, ...more } });
const { bins } = distribution.data;

test('every row of the table is a mark, and shares add up', () => {
  const table = distributionTable(distribution, words);
  for (const width of WIDTHS) assert.deepEqual(distributionPlan(distribution, at(width)).marks.map(mark => mark.detail.key), table.rows.map(row => row[0].detail?.key));
  assert.deepEqual(table.rows.map(row => [row[1].text, row[2].text]), [['2', '10.0%'], ['0', '0.0%'], ['12', '60.0%'], ['6', '30.0%']]);
  assert.deepEqual(table.total?.slice(1, 3).map(cell => cell.text), ['20', '100.0%']);
});

test('columns touch, stand on 0 and are as high as their values', () => {
  const columns = rects(distributionPlan(distribution, at(900)), 'rgb-of-total');
  assert.equal(columns.length, 3, 'nothing is drawn of a bin that holds nothing');
  const [first, second, third] = columns;
  assert.ok(Math.abs(second.x + second.width - third.x) < 1e-6);
  assert.ok(Math.abs(first.y + first.height - (second.y + second.height)) < 1e-6);
  assert.ok(Math.abs(second.height / third.height - 2) < 1e-9);
});

test('edges are labelled at edges and open ends as open', () => {
  const texts = binLabels(bins, binAxis(bins, 0, 400), 0);
  assert.deepEqual(texts, [{ x: 50, text: '≤ −30' }, { x: 200, text: '0' }, { x: 350, text: '≥ 30' }]);
  const apart = [{ ...bins[2], from: 1, to: 30 }, { ...bins[3], from: 31, to: 31 }];
  assert.deepEqual(binLabels(apart, binAxis(apart, 0, 100), 0).map(label => label.text), ['1–30', '31']);
});

test('mean and median stand where their values are within their bins', () => {
  const axis = binAxis(bins, 0, 400);
  assert.equal(axis.at(15), 250);
  assert.equal(axis.at(3), 210);
  assert.equal(axis.at(0), 200);
  assert.equal(axis.at(900), 350, 'an open bin has no scale: its middle');
  const texts = textsOf(distributionPlan(distribution, at(560)));
  assert.ok(texts.includes('平均 15 天') && texts.includes('中位数 3 天'));
});

test('no line runs through the name of another', () => {
  for (const [mean, median] of [[15, 3], [3, 15], [29, 29], [-29, 29]]) {
    for (const width of WIDTHS) {
      const plan = distributionPlan(changed({ mean, median }), at(width));
      const names = plan.items.filter(item => item.kind === 'text' && item.weight === 600);
      const lines = plan.items.filter(item => item.kind === 'line' && item.strokeWidth === 1.75);
      for (const name of names) {
        for (const line of lines) {
          if (name.kind !== 'text' || line.kind !== 'line') continue;
          const length = at(width).measure(name.text);
          const left = name.anchor === 'end' ? name.x - length : name.x;
          assert.ok(line.y1 > name.y || line.x1 < left || line.x1 > left + length, `${name.text} at ${width}`);
        }
      }
    }
  }
});

test('zero parts early from late where it lies between the bins, and only for days', () => {
  const has = (figure: typeof distribution) => textsOf(distributionPlan(figure, at(560))).some(text => text.includes('提前'));
  assert.equal(has(distribution), true);
  assert.equal(has(changed({ bins: bins.slice(2) })), false);
  assert.equal(has(changed({ of: { code: 'CNY', label: '元', decimals: 0 } })), false);
});

test('labels that would touch are left out, the ends never', () => {
  const labels = Array.from({ length: 41 }, (_, index) => ({ x: index * 8, text: String(index * 2.5) }));
  const shown = spaced(labels, text => text.length * 7);
  assert.ok(shown.length < 15);
  assert.deepEqual([shown[0].text, shown.at(-1)!.text], ['0', '100']);
});

test('nothing is drawn that is no number, from no bins to one open at both ends', () => {
  const one = [{ ...bins[0], from: null, to: null }];
  for (const width of WIDTHS) {
    for (const data of [{}, { bins: [] }, { bins: one }, { bins: bins.map(bin => ({ ...bin, value: 0 })) }, { mean: null, median: null }, { mean: 1e7, median: -1e7 }, { bins: bins.map(bin => ({ ...bin, value: 123456789 })) }]) {
      assert.deepEqual(faults(distributionPlan(changed(data), at(width))), []);
    }
  }
  assert.equal(distributionHasData(changed({ bins: bins.map(bin => ({ ...bin, value: 0 })) })), false);
});

test('of two distributions beside each other equal values are equally high', () => {
  const other = changed({ bins: bins.map(bin => ({ ...bin, value: bin.value * 40 })) });
  const [alone, beside] = [undefined, other].map(peer => rects(distributionPlan(distribution, { ...at(900), peer }), 'rgb-of-total')[1].height);
  assert.ok(beside < alone / 10);
});
