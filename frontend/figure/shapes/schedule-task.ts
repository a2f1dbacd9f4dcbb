import type { Task, TaskState } from '../figure.ts';
import { number, percent, signed } from '../format.ts';
import type { Role } from '../palette.ts';
import type { Tip, TipRow } from '../plan.ts';
import { statusWord, type Words } from '../texts.ts';
import type { Sign } from './signs.ts';

/** What needs someone's attention first. */
export const STATES: Record<TaskState, { sign: Sign; role: Role }> = {
  overdue: { sign: 'square', role: 'bad' },
  late: { sign: 'right', role: 'watch' },
  early: { sign: 'left', role: 'good' },
  'on-time': { sign: 'disc', role: 'good' },
  running: { sign: 'bar', role: 'actual' },
  planned: { sign: 'ring', role: 'aside' },
};

export const stateWord = (words: Words, state: TaskState): string => words(`state.${state}`) || state;

/** What came of a task, at the end of its row: the days it was off its plan, or how far it has got. */
export function resultOf(task: Task, words: Words): string {
  if (task.state === 'running' || task.state === 'planned') return task.progress === null ? '' : percent(task.progress, 0);
  return daysText(task.slip, words);
}

export const daysText = (slip: number | null, words: Words): string => (slip === null ? '' : `${signed(slip, 0)} ${words('days')}`.trimEnd());

export function tipOf(task: Task, words: Words): Tip {
  const span = (start: string | null, finish: string | null) => (start || finish ? `${start ?? '…'} → ${finish ?? '…'}` : '—');
  const rows: TipRow[] = [
    { label: words('chain'), value: [task.groupName, task.segmentName].filter(Boolean).join(' · ') },
    { role: STATES[task.state].role, label: words('state'), value: stateWord(words, task.state) },
    { role: 'plan', label: words('plan'), value: span(task.plannedStart, task.plannedFinish) },
    { role: 'actual', label: words('actual'), value: span(task.actualStart, task.actualFinish) },
  ];
  if (task.progress !== null) rows.push({ label: words('progress'), value: percent(task.progress, 0) });
  if (task.slip !== null) rows.push({ label: words('slip.name'), value: daysText(task.slip, words) });
  if (task.weight !== null) rows.push({ label: words('weight'), value: number(task.weight, Number.isInteger(task.weight) ? 0 : 1) });
  rows.push({ label: words('status'), value: statusWord(words, task.status) });
  return { title: task.name, rows };
}
