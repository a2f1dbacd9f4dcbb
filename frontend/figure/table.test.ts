import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyShape, facts, matrix, progress, ranking, trend, words } from './fixtures.test.ts';
import { safeLink, sourceCell, tableOf } from './table-model.ts';

const texts = (figure: Parameters<typeof tableOf>[0]) => tableOf(figure, words).rows.map(row => row.map(cell => cell.text));

test('every row has a cell for every column, in every shape', () => {
  for (const figure of everyShape) {
    const { columns, rows, total } = tableOf(figure, words);
    for (const row of [...rows, ...(total ? [total] : [])]) assert.equal(row.length, columns.length, figure.shape);
  }
});

test('a trend has a row for every period and basis, and a column for every series', () => {
  const rows = texts(trend());
  assert.deepEqual(rows.map(row => [row[0], row[2], row[3]]), [
    ['2020年', '168', '0'],
    ['2021年', '177', '—'],
    ['2022年', '—', '183'],
    ['2023年', '186', '—'],
    ['2024年1–9月', '179', '—'],
  ]);
  assert.equal(rows[4][1], '年初至今');
});

test('where statuses differ within a row, each value carries its own', () => {
  const [first] = tableOf(trend(), words).rows;
  assert.deepEqual(first.slice(2, 4).map(cell => cell.status), ['published', 'sample']);
});

test('a ranking has its values, shares, growth and total', () => {
  assert.deepEqual(texts(ranking), [
    ['蒙古国', '699.0', '35.6%', '+50.8%', '+15.6', '示例数据', 'trade.csv'],
    ['巴西', '—', '—', '—', '—', '', 'trade.csv'],
    ['其他', '312.9', '15.9%', '—', '—', '示例数据', 'trade.csv'],
  ]);
  assert.equal(tableOf(ranking, words).total?.[1].text, '1,965.3');
});

test('a matrix has its totals, and an empty cell is no 0', () => {
  assert.deepEqual(texts(matrix), [['装备制造', '12', '—', '12'], ['其他', '0', '3', '3']]);
  assert.deepEqual(tableOf(matrix, words).total?.map(cell => cell.text), ['合计', '12', '3', '15']);
});

test('progress and key figures show what they have', () => {
  assert.deepEqual(texts(progress).map(row => row.slice(2, 4)), [['54.2', '61.0'], ['—', '50.0'], ['12.3', '—']]);
  assert.deepEqual(texts(facts)[0].slice(1, 5), ['1,963.3', '亿元', '2025年1–11月', '+4.2% 同比（公布）']);
});

test('a source links only to the web', () => {
  assert.equal(safeLink('https://example.org/a?b=1'), 'https://example.org/a?b=1');
  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'not a url', '', null, undefined]) {
    assert.equal(safeLink(url), undefined);
  }
  assert.deepEqual(sourceCell(trend(), 'prn'), { text: '商务厅', href: 'https://example.org/a' });
  assert.deepEqual(sourceCell(trend(), 'batch:3'), { text: 'trade.csv' });
});
