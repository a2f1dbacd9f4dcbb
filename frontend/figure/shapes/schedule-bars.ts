import type { Task } from '../figure.ts';
import type { Palette } from '../palette.ts';
import type { DrawingItem } from '../plan.ts';
import { dayOf, type TimeAxis } from './schedule-axis.ts';
import { STATES } from './schedule-task.ts';
import { signAt } from './signs.ts';

const PLANNED = 12;
const ACTUAL = 6;
const LEAST = 2;

/** The bars of one task, centred on y: the plan as an outline, what was done over it, and a sign where it ended. */
export function barItems(task: Task, axis: TimeAxis, y: number, today: number | null, palette: Palette): DrawingItem[] {
  return [...plannedItems(task, axis, y, palette), ...actualItems(task, axis, y, today, palette), ...endItems(task, axis, y, today, palette)];
}

/** A day is a length: a task that starts and ends on one day is a day long. */
function stretch(axis: TimeAxis, from: number, to: number): { x: number; width: number } {
  const x = axis.at(Math.min(from, to));
  return { x, width: Math.max(LEAST, axis.at(Math.max(from, to) + 1) - x) };
}

function plannedItems(task: Task, axis: TimeAxis, y: number, palette: Palette): DrawingItem[] {
  const [start, finish] = [dayOf(task.plannedStart), dayOf(task.plannedFinish)];
  if (start !== null && finish !== null) {
    return [{ kind: 'rect', ...stretch(axis, start, finish), y: y - PLANNED / 2, height: PLANNED, stroke: palette.roles.plan, radius: 1 }];
  }
  if (finish !== null) return [signAt('diamond', axis.at(finish), y, palette.roles.plan, palette.surface)];
  // A start without an end is a place, not a length.
  return start === null ? [] : [{ kind: 'line', x1: axis.at(start), x2: axis.at(start), y1: y - PLANNED / 2, y2: y + PLANNED / 2, stroke: palette.roles.plan, strokeWidth: 2 }];
}

/** A finished task is a full bar; one under way reaches to today and is filled by its progress, hatched while that is not known. */
function actualItems(task: Task, axis: TimeAxis, y: number, today: number | null, palette: Palette): DrawingItem[] {
  const [start, finish] = [dayOf(task.actualStart), dayOf(task.actualFinish)];
  const end = finish ?? (today !== null && start !== null && today >= start ? today : null);
  const color = palette.roles.actual;
  if (start === null) return [];
  if (end === null) return [{ kind: 'line', x1: axis.at(start), x2: axis.at(start), y1: y - PLANNED / 2, y2: y + PLANNED / 2, stroke: color, strokeWidth: 3 }];
  const bar = { kind: 'rect' as const, ...stretch(axis, start, end), y: y - ACTUAL / 2, height: ACTUAL };
  if (finish !== null) return [{ ...bar, fill: color }];
  const outline: DrawingItem = { ...bar, fill: palette.surface, stroke: color, hatch: task.progress === null ? color : undefined };
  const done = Math.min(1, Math.max(0, task.progress ?? 0));
  return done > 0 ? [outline, { ...bar, width: bar.width * done, fill: color }] : [outline];
}

/** How it ended, where it ended; from a planned finish that is only a date, a line shows how far off that was. */
function endItems(task: Task, axis: TimeAxis, y: number, today: number | null, palette: Palette): DrawingItem[] {
  const end = task.state === 'overdue' ? today : dayOf(task.actualFinish);
  if (end === null || task.state === 'planned' || task.state === 'running') return [];
  const { sign, role } = STATES[task.state];
  const color = palette.roles[role];
  const planned = dayOf(task.plannedFinish);
  const x = axis.at(end);
  const alone = task.plannedStart === null && task.actualStart === null && planned !== null && Math.abs(axis.at(planned) - x) > 10;
  const off: DrawingItem[] = alone ? [{ kind: 'line', x1: axis.at(planned!) + Math.sign(end - planned!) * 5, x2: x, y1: y, y2: y, stroke: color, strokeWidth: 1.5 }] : [];
  return [...off, signAt(sign, x, y, color, palette.surface)];
}
