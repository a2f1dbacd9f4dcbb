import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, faults, rects, schedule, task, textsOf, WIDTHS, words } from './drawings.fixtures.test.ts';
import { dayOf, timeAxis } from './schedule-axis.ts';
import { schedulePlan, scheduleHasData, scheduleTable } from './schedule.ts';

const keys = (width: number) => schedulePlan(schedule, at(width)).marks.flatMap(({ detail }) => (detail.key ? [detail.key] : []));
const of = (...tasks: ReturnType<typeof task>[]) => ({ ...schedule, data: { ...schedule.data, tasks } });
const measure = at(900).measure;

test('every task of the table is a mark, its chain together and its segments within it', () => {
  const table = scheduleTable(schedule, words).rows.map(row => row[0].detail?.key);
  for (const width of WIDTHS) {
    assert.deepEqual([...keys(width)].sort(), [...table].sort());
    assert.deepEqual(keys(width), ['dairy/upstream/pasture', 'dairy/upstream/grass', 'dairy/downstream/sale', 'corn/upstream/seed']);
  }
});

test('a chain is a mark of its own that says how many tasks are in which state', () => {
  const [dairy, corn] = schedulePlan(schedule, at(900)).marks.filter(mark => mark.detail.key === null);
  assert.deepEqual([dairy.detail.row, corn.detail.row], ['dairy', 'corn']);
  assert.deepEqual(dairy.tip.rows.map(row => [row.label, row.value]), [['逾期', '1'], ['延期完成', '1'], ['未开始', '1']]);
});

test('a task that is under way reaches to today and is filled by its progress', () => {
  const [running] = schedule.data.tasks.slice(2);
  const plan = schedulePlan(of(running), at(900));
  const [key, filled] = rects(plan, 'rgb-of-actual').filter(rect => rect.height === 6);
  const outline = plan.items.find(item => item.kind === 'rect' && item.stroke === 'rgb-of-actual');
  assert.ok(key && filled && outline?.kind === 'rect');
  assert.ok(Math.abs(filled.width - outline.width * 0.4) < 0.01);
  const line = plan.items.find(item => item.kind === 'line' && item.dash);
  assert.ok(line?.kind === 'line' && Math.abs(outline.x + outline.width - line.x1) < 3);
});

test('progress that is not known is hatched, and no progress is an empty bar', () => {
  const bar = (progress: number | null) =>
    schedulePlan(of(task({ actualStart: '2025-03-01', state: 'running', progress })), at(900)).items.find(item => item.kind === 'rect' && item.stroke === 'rgb-of-actual');
  const [unknown, none] = [bar(null), bar(0)];
  assert.ok(unknown?.kind === 'rect' && none?.kind === 'rect');
  assert.equal(unknown.hatch, 'rgb-of-actual');
  assert.equal(none.hatch, undefined);
});

test('a task with only a planned finish is a diamond, not a bar', () => {
  const plan = schedulePlan(of(task({ plannedStart: null })), at(900));
  const diamonds = plan.items.filter(item => item.kind === 'path' && item.stroke === 'rgb-of-plan');
  assert.equal(diamonds.length, 2, 'one in the key, one in the row');
  assert.equal(plan.items.some(item => item.kind === 'rect' && item.stroke === 'rgb-of-plan'), false);
});

test('states differ by shape and not by colour alone', () => {
  const shape = (state: ReturnType<typeof task>['state']) => {
    const items = schedulePlan(of(task({ state, actualFinish: '2025-06-30' })), at(900)).items.filter(item => JSON.stringify(item).includes('rgb-of-') && !JSON.stringify(item).includes('rgb-of-plan'));
    return items.map(item => (item.kind === 'path' ? item.d.match(/[\d.]+/g)![0] > item.d.match(/[\d.]+/g)![2] : item.kind)).join();
  };
  const shapes = (['overdue', 'late', 'early', 'on-time', 'planned'] as const).map(shape);
  assert.equal(new Set(shapes).size, 5);
});

test('nothing is drawn that is no number, at any width, in any lack of dates', () => {
  const odd = [
    task({ plannedStart: null, plannedFinish: null }),
    task({ key: 'b', plannedStart: '2025-01-01', plannedFinish: null, actualStart: '2025-12-31', state: 'running' }),
    task({ key: 'c', actualStart: 'soon', actualFinish: '2024-02-30', progress: -0.5, slip: -400, state: 'early' }),
    task({ key: 'd', progress: 1.4, actualStart: '2025-02-01', state: 'running' }),
    task({ key: 'e', name: '与农业大学共建国家技术创新中心并完成首批中试线验收'.repeat(3), groupName: 'Advanced materials and manufacturing '.repeat(4), segmentName: 'Upstream and research '.repeat(9) }),
  ];
  for (const width of WIDTHS) {
    for (const figure of [schedule, of(), of(odd[0]), of(...odd), { ...of(...odd), data: { today: null, tasks: odd } }]) assert.deepEqual(faults(schedulePlan(figure, at(width))), []);
  }
  assert.equal(scheduleHasData(of()), false);
});

test('a long list grows and its rows stay as high as they can be read', () => {
  const tasks = Array.from({ length: 240 }, (_, index) => task({ key: String(index), group: String(index % 16), groupName: `产业链${index % 16}` }));
  const plan = schedulePlan(of(...tasks), at(900));
  const rows = plan.marks.filter(mark => mark.detail.key);
  assert.equal(rows.length, 240);
  assert.ok(rows.every(mark => mark.box.height >= 18));
  assert.equal(textsOf(plan).filter(text => text === '2025').length, 16, 'the years stand at every chain');
});

test('a name that does not fit is cut, and whole in its title', () => {
  const name = '与农业大学共建国家技术创新中心并完成首批中试线验收'.repeat(2);
  const text = schedulePlan(of(task({ name })), at(560)).items.find(item => item.kind === 'text' && item.title === name);
  assert.ok(text?.kind === 'text' && text.text.endsWith('…'));
});

test('a calendar begins and ends with a month and names years, quarters or months as they fit', () => {
  const days = ['2024-02-10', '2026-05-20'].map(dayOf) as number[];
  const axis = (width: number) => timeAxis(days, 0, width, 'en', measure)!;
  assert.equal(axis(900).at(dayOf('2024-02-01')!), 0);
  assert.equal(axis(900).at(dayOf('2026-06-01')!), 900);
  assert.deepEqual(axis(900).years.map(year => year.label), ['2024', '2025', '2026']);
  assert.equal(axis(150).parts.length, 0);
  assert.ok(axis(500).parts.some(part => part.label === 'Q3'));
  assert.ok(axis(1300).parts.some(part => part.label === 'Jul'));
});

test('a calendar of a thousand years has no more labels than fit', () => {
  const axis = timeAxis([dayOf('1025-01-01')!, dayOf('2025-01-01')!], 0, 600, 'zh', measure)!;
  assert.ok(axis.years.length < 20 && axis.parts.length === 0);
});

test('no date is no day', () => {
  assert.deepEqual([null, undefined, '', 'soon', '2025-1-1'].map(dayOf), [null, null, null, null, null]);
  assert.equal(timeAxis([], 0, 100, 'zh', measure), null);
});

test('two schedules beside each other have one calendar', () => {
  const other = of(task({ key: 'later', name: '一个名字更长的里程碑', plannedStart: '2027-01-01', plannedFinish: '2028-12-31' }));
  const today = (figure: typeof schedule, peer: typeof schedule) => schedulePlan(figure, { ...at(900), peer }).items.find(item => item.kind === 'line' && item.dash);
  assert.deepEqual({ ...today(schedule, other), y1: 0, y2: 0 }, { ...today(other, schedule), y1: 0, y2: 0 });
});
