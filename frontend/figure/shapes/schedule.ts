import type { Figure, Schedule, Status, Task, TaskState } from '../figure.ts';
import { ellipsis } from '../fit.ts';
import { labelled, list } from '../format.ts';
import type { DrawContext, DrawingItem, DrawingPlan } from '../plan.ts';
import { dayOf, timeAxis, type TimeAxis } from './schedule-axis.ts';
import { barItems } from './schedule-bars.ts';
import { resultOf, STATES, stateWord, tipOf } from './schedule-task.ts';
import { pointOf } from '../point.ts';
import { keyRows, signAt } from './signs.ts';

export { scheduleTable } from './schedule-table.ts';

const NARROW = 480;
/** From here segments have a column of their own; below, a line over their tasks. */
const WIDE = 720;
const ROW = 24;
const NARROW_ROW = 42;
const HEAD = 28;
const SEGMENT_LINE = 22;
const LINE = 18;

export const scheduleHasData = (figure: Schedule): boolean => figure.data.tasks.length > 0;

export const scheduleStatuses = (figure: Schedule): Status[] => figure.data.tasks.map(task => task.status);

/** The last day of what is planned or done, for the first tasks. */
export function scheduleSummary(figure: Schedule): string {
  const { tasks } = figure.data;
  const days = (task: Task) => [task.plannedFinish, task.actualFinish].filter(Boolean).join(' → ');
  return list([String(tasks.length), ...tasks.slice(0, 3).map(task => labelled(task.name, days(task), figure.lang))], figure.lang);
}

interface Layout {
  narrow: boolean;
  segmentColumn: number;
  name: number;
  nameRoom: number;
  result: number;
  axis: TimeAxis | null;
}

/**
 * Planned and actual dates over a calendar. Rows never get lower than they can be read: a long list is a tall drawing,
 * in which every group repeats the years.
 */
export function schedulePlan(figure: Schedule, context: DrawContext): DrawingPlan {
  const { width, palette, words, measure } = context;
  const groups = grouped(figure.data.tasks);
  const layout = layoutOf(figure, context);
  const { axis, narrow } = layout;
  const bands: DrawingItem[] = [];
  const items: DrawingItem[] = [];
  const marks: DrawingPlan['marks'] = [];
  const key = keyRows(keyEntries(figure, context), width, measure, palette.inkSoft);
  items.push(...key.items);
  let y = key.height + 8;
  const top = y;
  y += axisItems(layout, figure, context, items, y);
  const plotTop = y;
  for (const [index, group] of groups.entries()) {
    const [{ group: key, groupName }] = group;
    const repeat = narrow && index > 0 && axis ? LINE : 0;
    bands.push({ kind: 'rect', x: 0, y, width, height: HEAD + repeat, fill: palette.sunken });
    const room = axis && !narrow ? axis.left - 24 : width - 16;
    items.push(cut(groupName || key, 8, y + HEAD / 2, room, palette.ink, text => measure(text) * 1.16, { size: 13, weight: 600 }));
    if (axis && index > 0) {
      items.push(...axis.years.map((year): DrawingItem => ({ kind: 'text', x: year.x + 4, y: y + HEAD / 2 + (narrow ? HEAD / 2 + 2 : 0), text: year.label, fill: palette.inkSoft })));
    }
    const count = `${groupName || key} (${group.length})`;
    marks.push({ box: { x: 0, y, width, height: HEAD + repeat }, detail: pointOf(figure, { row: key }), tip: { title: groupName, rows: countRows(group, context) }, name: count });
    y += HEAD + repeat;
    let segment: string | null = null;
    for (const task of group) {
      if (task.segment !== segment) {
        y += segmentItems(task, segment !== null, layout, context, items, y);
        segment = task.segment;
      }
      const height = narrow ? NARROW_ROW : ROW;
      rowItems(dayOf(figure.data.today), task, layout, context, items, y);
      marks.push({ box: { x: 0, y, width, height }, detail: pointOf(figure, { key: task.key, row: task.group }), tip: tipOf(task, words), name: `${task.name} ${stateWord(words, task.state)}` });
      y += height;
    }
  }
  const grid = axis ? gridItems(axis, context, plotTop, y) : [];
  const behind = [...grid, ...bands, ...todayItems(layout, figure, context, top, y)];
  return { kind: 'drawing', width, height: Math.ceil(y + 4), items: [...behind, ...items], marks, legend: [] };
}

/** Tasks by chain and, within it, by segment, each where its first task stands. */
export function grouped(tasks: Task[]): Task[][] {
  const by = <T>(list: T[], key: (item: T) => string) => [...list.reduce((map, item) => map.set(key(item), [...(map.get(key(item)) ?? []), item]), new Map<string, T[]>()).values()];
  return by(tasks, task => task.group).map(group => by(group, task => task.segment).flat());
}

function layoutOf(figure: Schedule, context: DrawContext): Layout {
  const { width, measure, words, peer } = context;
  const narrow = width < NARROW;
  // Of two schedules beside each other the columns are the same, so that their calendars are.
  const tasks = [...figure.data.tasks, ...(peer?.shape === 'schedule' ? peer.data.tasks : [])];
  const longest = (texts: string[]) => Math.max(0, ...texts.map(measure));
  const segments = new Set(tasks.map(task => task.segmentName)).size > 1;
  const segmentColumn = !narrow && width >= WIDE && segments ? Math.min(longest(tasks.map(task => task.segmentName)) + 16, width * 0.12) : 0;
  const result = narrow ? 0 : longest(tasks.map(task => resultOf(task, words))) + 12;
  const name = 8 + segmentColumn + 18;
  const nameRoom = narrow ? 0 : Math.min(longest(tasks.map(task => task.name)), width * (width >= WIDE ? 0.27 : 0.34));
  const left = narrow ? 8 : name + nameRoom + 14;
  const right = width - (narrow ? 8 : result + 4);
  return { narrow, segmentColumn, name, nameRoom, result, axis: timeAxis(calendar(figure, peer), left, right, figure.lang, measure) };
}

/** The days to show: of this figure and of the one it stands beside, with today; none where no task has one. */
function calendar(figure: Schedule, peer: Figure | undefined): number[] {
  const both = [figure, ...(peer?.shape === 'schedule' ? [peer] : [])];
  const days = both.flatMap(({ data }) => allDays(data.tasks));
  return days.length ? [...days, ...both.flatMap(({ data }) => dayOf(data.today) ?? [])] : [];
}

const allDays = (tasks: Task[]): number[] =>
  tasks.flatMap(task => [task.plannedStart, task.plannedFinish, task.actualStart, task.actualFinish].map(dayOf)).filter((day): day is number => day !== null);

function cut(text: string, x: number, y: number, room: number, fill: string, measure: DrawContext['measure'], more: { size?: number; weight?: number } = {}): DrawingItem {
  const short = ellipsis(text, room, measure);
  return { kind: 'text', x, y, text: short, fill, ...more, title: short === text ? undefined : text };
}

/** The calendar over the rows, with room for today's date above it; gives its height. */
function axisItems({ axis }: Layout, figure: Schedule, { palette }: DrawContext, items: DrawingItem[], top: number): number {
  if (!axis) return 0;
  const y = top + (dayOf(figure.data.today) === null ? 0 : LINE);
  for (const { x, label } of axis.years) items.push({ kind: 'text', x: x + 4, y: y + LINE / 2, text: label, fill: palette.ink, weight: 600 });
  for (const { middle, label } of axis.parts) items.push({ kind: 'text', x: middle, y: y + LINE * 1.5, text: label, fill: palette.inkSoft, anchor: 'middle' });
  return y - top + LINE * (axis.parts.some(part => part.label) ? 2 : 1) + 4;
}

function gridItems(axis: TimeAxis, { palette }: DrawContext, top: number, bottom: number): DrawingItem[] {
  const at = (x: number, y1: number, strokeWidth: number): DrawingItem => ({ kind: 'line', x1: x, x2: x, y1, y2: bottom, stroke: palette.line, strokeWidth });
  return [...axis.parts.map(({ x }) => at(x, top, 0.5)), ...axis.years.map(({ x }) => at(x, top - 20, 1.5))];
}

function todayItems({ axis }: Layout, figure: Schedule, { palette, words, width, measure }: DrawContext, top: number, bottom: number): DrawingItem[] {
  const day = dayOf(figure.data.today);
  if (!axis || day === null) return [];
  const x = axis.at(day);
  const text = `${words('today')} ${figure.data.today}`.trim();
  const half = measure(text) / 2;
  return [
    { kind: 'line', x1: x, x2: x, y1: top + LINE - 2, y2: bottom, stroke: palette.ink, strokeWidth: 1.25, dash: '4 3' },
    { kind: 'text', x: Math.min(width - half, Math.max(half, x)), y: top + LINE / 2 - 1, text, fill: palette.ink, anchor: 'middle', weight: 600 },
  ];
}

/** The segment's name, beside its first task or in a line of its own, which is then its height. */
function segmentItems(task: Task, within: boolean, layout: Layout, { palette, width, measure }: DrawContext, items: DrawingItem[], y: number): number {
  if (within) items.push({ kind: 'line', x1: layout.segmentColumn ? 8 : 0, x2: width, y1: y, y2: y, stroke: palette.line });
  if (!task.segmentName) return 0;
  if (layout.segmentColumn) {
    items.push(cut(task.segmentName, 8, y + ROW / 2, layout.segmentColumn - 8, palette.inkSoft, measure));
    return 0;
  }
  items.push(cut(task.segmentName, 8, y + SEGMENT_LINE / 2 + 1, width - 16, palette.inkSoft, measure));
  return SEGMENT_LINE;
}

function rowItems(today: number | null, task: Task, layout: Layout, context: DrawContext, items: DrawingItem[], y: number): void {
  const { palette, words, width, measure } = context;
  const { axis, narrow, name, nameRoom } = layout;
  const { sign, role } = STATES[task.state];
  const result = resultOf(task, words);
  const line = y + (narrow ? 13 : ROW / 2);
  const left = narrow ? 26 : name;
  items.push(signAt(sign, left - 11, line, palette.roles[role], palette.surface));
  items.push(cut(task.name, left, line, narrow ? width - left - measure(result) - 20 : nameRoom, palette.ink, measure));
  items.push({ kind: 'text', x: width - 8, y: line, text: result, fill: palette.ink, anchor: 'end' });
  if (axis) items.push(...barItems(task, axis, y + (narrow ? 31 : ROW / 2), today, palette));
}

/** What is in the drawing, and no more: states that no task has need no explanation. */
function keyEntries(figure: Schedule, { palette, words }: DrawContext) {
  const { tasks } = figure.data;
  const has = (field: (task: Task) => unknown) => tasks.some(field);
  const states = (Object.keys(STATES) as TaskState[]).filter(state => has(task => task.state === state));
  const { plan, actual } = palette.roles;
  return [
    ...(has(task => task.plannedStart && task.plannedFinish)
      ? [{ label: words('plan'), draw: (x: number, y: number): DrawingItem[] => [{ kind: 'rect', x: x + 1, y: y - 6, width: 18, height: 12, fill: palette.surface, stroke: plan }] }]
      : []),
    ...(has(task => !task.plannedStart && task.plannedFinish)
      ? [{ label: words('plannedFinish'), draw: (x: number, y: number) => [signAt('diamond', x + 11, y, plan, palette.surface)] }]
      : []),
    ...(has(task => task.actualStart)
      ? [{ label: words('actual'), draw: (x: number, y: number): DrawingItem[] => [{ kind: 'rect', x, y: y - 3, width: 20, height: 6, fill: actual }] }]
      : []),
    ...states.map(state => ({ label: stateWord(words, state), draw: (x: number, y: number) => [signAt(STATES[state].sign, x + 12, y, palette.roles[STATES[state].role], palette.surface)] })),
  ];
}

function countRows(tasks: Task[], { words }: DrawContext) {
  const states = (Object.keys(STATES) as TaskState[]).map(state => ({ state, count: tasks.filter(task => task.state === state).length }));
  return states.filter(({ count }) => count > 0).map(({ state, count }) => ({ role: STATES[state].role, label: stateWord(words, state), value: String(count) }));
}
