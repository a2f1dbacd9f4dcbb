import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amount, compact, labelled, number, percent, percentPoints, remark, signed, signedPercent, signedPoints, slotLabel } from './format.ts';

test('a number has thousands separators and the decimals of its unit', () => {
  assert.equal(number(1965.3, 1), '1,965.3');
  assert.equal(number(1234567, 0), '1,234,567');
  assert.equal(number(12, 1), '12.0');
  assert.equal(number(-3.25, 1), '-3.3');
});

test('a missing value is a dash in every format, and never 0', () => {
  for (const missing of [null, undefined, Number.NaN]) {
    const texts = [number(missing), amount(missing, { code: 'c', label: '亿元', decimals: 1 }), percent(missing), signedPercent(missing)];
    texts.push(percentPoints(missing), signed(missing), signedPoints(missing, 'pp'), compact(missing, 'zh'));
    assert.deepEqual(new Set(texts), new Set(['—']));
  }
  assert.equal(number(0, 1), '0.0');
});

test('grouping is plain ASCII in both languages', () => {
  const all = [number(1e9, 2), compact(123456, 'zh'), compact(123456, 'en'), amount(1e6, { code: 'c', label: 'CNY', decimals: 0 })].join('');
  assert.doesNotMatch(all, /[\u00a0\u202f\u2009]/);
});

test('ratios are percent, changes carry their sign, a change that rounds to 0 has none', () => {
  assert.equal(percent(0.356), '35.6%');
  assert.equal(signedPercent(0.508), '+50.8%');
  assert.equal(signedPercent(-0.024), '-2.4%');
  assert.equal(signedPercent(0.00001), '0.0%');
  assert.equal(signedPercent(-0.00001), '0.0%');
  assert.equal(signedPoints(15.6, '个百分点'), '+15.6 个百分点');
  assert.equal(percentPoints(54.2), '54.2%');
});

test('axis labels are short in the words of their language', () => {
  assert.equal(compact(1500, 'zh'), '1,500');
  assert.equal(compact(250000, 'zh'), '25万');
  assert.equal(compact(250000000, 'zh'), '2.5亿');
  assert.equal(compact(250000, 'en'), '250K');
  assert.equal(compact(2500000, 'en'), '2.5M');
  assert.equal(compact(0.3, 'en'), '0.3');
});

test('a value and its unit stand apart, and a unit without a word leaves no trailing space', () => {
  assert.equal(amount(1965.3, { code: 'CNY-yi', label: '亿元', decimals: 1 }), '1,965.3 亿元');
  assert.equal(amount(5, { code: 'x', label: '', decimals: 0 }), '5');
});

test('punctuation is that of the language', () => {
  assert.equal(remark('公布值', '年初至今', 'zh'), '公布值（年初至今）');
  assert.equal(remark('Published', 'year to date', 'en'), 'Published (year to date)');
  assert.equal(remark('Published', '', 'en'), 'Published');
  assert.equal(labelled('单位', '亿元', 'zh'), '单位：亿元');
  assert.equal(slotLabel('2025-Q1'), '2025 Q1');
});
