import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, matrix } from '../fixtures.test.ts';
import { number } from '../format.ts';
import { matrixPlan } from './matrix.ts';
import { boundTexts, breakLabels, shareBound } from './scale-key.ts';

const whole = (value: number, decimals: number): string => number(value, decimals);

test('bounds that differ as they are have no more decimals', () => {
  assert.deepEqual(breakLabels([0.005, 0.02, 0.1], shareBound), ['< 0.5%', '0.5%–2%', '2%–10%', '≥ 10%']);
  assert.deepEqual(breakLabels([], shareBound), []);
});

test('neighbouring bounds that round alike have decimals until they differ', () => {
  assert.deepEqual(breakLabels([0.0175, 0.02, 0.1], shareBound), ['< 1.8%', '1.8%–2.0%', '2.0%–10.0%', '≥ 10.0%']);
  assert.deepEqual(boundTexts([1.001, 1.002], whole), ['1.001', '1.002']);
});

test('bounds have four decimals at most', () => {
  assert.deepEqual(boundTexts([1, 1.000001], whole), ['1.0000', '1.0000']);
});

test('steps of a matrix never read from a number to the same one', () => {
  const values = [0.01, 0.02, 0.03, 0.04, 0.06, 0.07, 0.08, 0.09, 5, 6];
  const rows = values.map((_, index) => ({ key: `r${index}`, name: `r${index}` }));
  const figure = { ...matrix, unit: { ...matrix.unit, decimals: 1 }, data: { ...matrix.data, rows, columns: [{ key: 'c', name: 'c' }], cells: values.map(value => [value]) } };
  assert.deepEqual(matrixPlan(figure, context).stepLabels, ['0.01–0.02', '0.03–0.04', '0.06–0.07', '0.08–0.09', '5.00–6.00']);
});
