import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, faults, scorecard, textsOf, WIDTHS, words } from './drawings.fixtures.test.ts';
import { cardLayout } from './scorecard-cards.ts';
import { gridLayout } from './scorecard-grid.ts';
import { scorecardHasData, scorecardPlan, scorecardTable } from './scorecard.ts';

const changed = (more: Partial<(typeof scorecard)['data']>) => ({ ...scorecard, data: { ...scorecard.data, ...more } });

test('every row of the table is a mark, and groups stay together in their first order', () => {
  const rows = scorecardTable(scorecard, words).rows;
  assert.deepEqual(rows.map(row => row.map(cell => cell.text).slice(0, 6)), [
    ['奶业', '农畜', '0.93', '-12', '关注', '2个里程碑逾期'],
    ['玉米', '农畜', '1.20', '—', '良好', ''],
    ['风电装备', '能源', '—', '0', '无法评定', ''],
  ]);
  for (const width of WIDTHS) assert.deepEqual(scorecardPlan(scorecard, at(width)).marks.map(mark => mark.detail.key), rows.map(row => row[0].detail?.key));
});

test('units stand in the header, and a missing value is a dash', () => {
  const texts = textsOf(scorecardPlan(scorecard, at(900)));
  assert.ok(texts.includes('平均偏差（天）'));
  assert.equal(texts.filter(text => text === '—').length, 2);
});

test('a rating is a shape, a colour and a word', () => {
  const plan = scorecardPlan(scorecard, at(900));
  const signs = plan.items.filter(item => /rgb-of-(good|watch|aside)/.test(JSON.stringify(item))).map(item => item.kind);
  assert.deepEqual(signs, ['path', 'circle', 'circle']);
  assert.ok(textsOf(plan).includes('关注'));
  assert.equal(plan.marks[0].name, '奶业 关注');
});

test('where columns do not fit beside each other, a row is a card that says all the same', () => {
  const columns = ['Schedule performance index', 'Mean slip of finished milestones', 'Milestones late', 'Progress'].map((name, index) => ({ key: String(index), name, unit: { code: 'x', label: 'days', decimals: 1 } }));
  const figure = changed({ columns, rows: scorecard.data.rows.map(row => ({ ...row, cells: [1, null, 3.5, -4] })) });
  assert.equal(gridLayout(figure, at(340)), null);
  assert.ok(gridLayout(figure, at(1300)));
  assert.equal(cardLayout(figure, at(340)).across, 1);
  const texts = textsOf(scorecardPlan(figure, at(340)));
  for (const { name } of columns) assert.equal(texts.filter(text => text.startsWith(name)).length, 3);
});

test('what no row has takes no room', () => {
  const bare = changed({ rows: scorecard.data.rows.map(row => ({ ...row, group: null, groupName: null, rating: null, remark: '' })) });
  const layout = gridLayout(bare, at(900));
  assert.ok(layout && layout.rating === null && layout.remark === null);
  assert.equal(scorecardTable(bare, words).columns.length, 5);
});

test('nothing is drawn that is no number, from no rows to long names and remarks', () => {
  const long = scorecard.data.rows.map(row => ({ ...row, name: 'Advanced materials and manufacturing of new-energy equipment', remark: '5个里程碑逾期，其中首批中试线验收已逾期；'.repeat(6) }));
  for (const width of WIDTHS) {
    for (const figure of [scorecard, changed({ rows: [] }), changed({ columns: [] }), changed({ rows: long }), changed({ rows: long.map(row => ({ ...row, cells: [] })) })]) {
      assert.deepEqual(faults(scorecardPlan(figure, at(width))), []);
    }
  }
  assert.equal(scorecardHasData(changed({ rows: [] })), false);
});
