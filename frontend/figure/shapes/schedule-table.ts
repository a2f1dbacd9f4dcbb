import type { Schedule, Task } from '../figure.ts';
import { pointOf } from '../point.ts';
import { number, percent, signed } from '../format.ts';
import { captionOf, num, sourceCell, statusCell, text, type Cell, type Column, type TableModel } from '../table-parts.ts';
import type { Words } from '../texts.ts';
import { stateWord } from './schedule-task.ts';

const date = (value: string | null): Cell => ({ text: value ?? '—' });

/** A row a task, in the order given; columns that no task has are left out. */
export function scheduleTable(figure: Schedule, words: Words): TableModel {
  const { tasks } = figure.data;
  const all: { column: Column; cell: (task: Task) => Cell; shown?: (task: Task) => unknown }[] = [
    { column: text(words('category')), cell: task => ({ text: task.name, detail: pointOf(figure, { key: task.key, row: task.group }) }) },
    { column: text(words('chain')), cell: task => ({ text: task.groupName, detail: pointOf(figure, { row: task.group }) }) },
    { column: text(words('segment')), cell: task => ({ text: task.segmentName }), shown: task => task.segmentName },
    { column: num(words('weight')), cell: task => ({ text: number(task.weight, Number.isInteger(task.weight) ? 0 : 1) }), shown: task => task.weight !== null },
    { column: text(words('plannedStart')), cell: task => date(task.plannedStart), shown: task => task.plannedStart },
    { column: text(words('plannedFinish')), cell: task => date(task.plannedFinish) },
    { column: text(words('actualStart')), cell: task => date(task.actualStart), shown: task => task.actualStart },
    { column: text(words('actualFinish')), cell: task => date(task.actualFinish) },
    { column: num(words('progress')), cell: task => ({ text: percent(task.progress, 0) }), shown: task => task.progress !== null },
    { column: num(words('slip')), cell: task => ({ text: signed(task.slip, 0) }), shown: task => task.slip !== null },
    { column: text(words('state')), cell: task => ({ text: stateWord(words, task.state) }) },
    { column: text(words('status')), cell: task => statusCell(task.status, words) },
    { column: text(words('source')), cell: task => sourceCell(figure, task.source) },
  ];
  const columns = all.filter(({ shown }) => !shown || tasks.some(shown));
  return { caption: captionOf(figure), columns: columns.map(({ column }) => column), rows: tasks.map(task => columns.map(({ cell }) => cell(task))) };
}
