import type { Trend } from '../figure.ts';
import { labelled, remark, slotLabel } from '../format.ts';
import type { LegendEntry } from '../plan.ts';
import { basisWord, type Words } from '../texts.ts';
import type { Run } from './runs.ts';

/** Labels that fit, at the steps a calendar is read in: years counted back from the last, months and quarters from a year's first. */
export function thinned(slots: string[], slotWidth: number, measure: (text: string) => number): string[] {
  const year = /^\d{4}$/.test(slots[0] ?? '');
  const steps = year ? [1, 2, 5, 10, 20] : slots[0]?.includes('Q') ? [1, 2, 4, 8, 20] : [1, 3, 6, 12, 24, 60];
  const widest = Math.max(0, ...slots.map(slot => measure(slotLabel(slot)))) + 8;
  const least = widest / Math.max(1, slotWidth);
  const step = steps.find(each => each >= least) ?? Math.ceil(least);
  const first = slots.findIndex(slot => /-(01|Q1)$/.test(slot));
  const start = year ? slots.length - 1 : Math.max(0, first);
  return slots.map((slot, index) => (Math.abs(index - start) % step === 0 ? slotLabel(slot) : ''));
}

/** What the series and their partial periods look like. */
export function legendOf(figure: Trend, runs: Run[], words: Words, drawnAs: (run: Run) => 'line' | 'bar' | 'dot'): LegendEntry[] {
  const whole = runs.filter(run => !run.single);
  const single = runs.filter(run => run.single);
  const named = whole.map((run): LegendEntry => {
    const as = drawnAs(run);
    return { label: run.series.name, role: run.role, look: as === 'line' && run.series.role === 'computed' ? 'dashed-line' : as };
  });
  // A series that has no full period at all keeps its name and colour.
  const only = single.filter(run => !whole.some(other => other.series === run.series));
  const alone = whole.length === 1 || only.length > 0;
  if (alone) return [...named, ...single.map(run => entry(run, remark(run.series.name, partText([run], words, figure.lang), figure.lang), run.role))];
  // One entry tells the look of all partial periods: as many as series would drown the names of the series.
  const bases = [...new Set(single.map(run => run.basis))];
  return [...named, ...bases.map(basis => {
    const runs = single.filter(run => run.basis === basis);
    return entry(runs[0], partText(runs, words, figure.lang), 'aside');
  })];

  function entry(run: Run, label: string, role: LegendEntry['role']): LegendEntry {
    return { label, role, look: drawnAs(run) === 'bar' ? 'hatched-bar' : 'hollow-dot' };
  }
}

/** "年初至今：2025年1–9月"; without the period where there are several. */
function partText(runs: Run[], words: Words, lang: Trend['lang']): string {
  const labels = [...new Set(runs.flatMap(run => run.points.flatMap(point => (point ? [point.label] : []))))];
  const { basis } = runs[0];
  const word = basisWord(words, basis);
  if (labels.length > 1) return word;
  // A day's label says by itself that it is one: "as of 20 Aug 2024".
  return basis === 'as-of' ? labels[0] : labelled(word, labels[0], lang);
}
