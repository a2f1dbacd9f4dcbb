import type ApexCharts from 'apexcharts';
import type { ChartPlan } from './plan.ts';
import type { Measure } from './measure.ts';
import { overlay, type Geometry } from './overlay.ts';

/**
 * Keeps one ApexCharts object over a figure's updates, in a box of its own that Lit never writes into.
 * Jobs run one after the other: ApexCharts does not survive an update or a destroy in the middle of a render.
 */
export class ChartHost {
  /** Put into the page by the element; stays the chart's parent also when it is detached, which ApexCharts' clean-up needs. */
  readonly box = document.createElement('div');
  geometry: Geometry | undefined;
  private chart: ApexCharts | undefined;
  private drawn = { key: '', options: '', series: '' };
  private queue: Promise<unknown> = Promise.resolve();

  constructor() {
    this.box.className = 'bh-plot';
  }

  /** Runs the job when all earlier ones are done; its failure is its caller's and does not stop later jobs. */
  enqueue<T>(job: () => T | Promise<T>): Promise<T> {
    const run = this.queue.then(job);
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Brings what draws charts: a while the first time. */
  async ready(): Promise<void> {
    await import('apexcharts');
  }

  /** Makes the box as high as the plan will be drawn. */
  reserve({ height }: ChartPlan): void {
    this.box.style.height = `${height}px`;
  }

  /** Draws what changed since the last time. Only within a job. */
  async draw(plan: ChartPlan, measure: Measure): Promise<void> {
    const next = { key: plan.key, options: JSON.stringify([plan.options, colorsOf(plan)]), series: JSON.stringify(plan.series) };
    if (this.chart && next.key !== this.drawn.key) this.destroy();
    this.reserve(plan);
    if (!this.chart) {
      const { default: Apex } = await import('apexcharts');
      // Its page was left meanwhile: ApexCharts draws nowhere but in a page.
      if (!this.box.isConnected) return;
      const inner = this.box.appendChild(document.createElement('div'));
      this.chart = new Apex(inner, { ...plan.options, series: plan.series });
      await this.chart.render();
    } else if (next.options !== this.drawn.options) {
      await this.chart.updateOptions({ ...plan.options, series: plan.series }, false, false, false);
    } else if (next.series !== this.drawn.series) {
      await this.chart.updateSeries(plan.series, false);
    }
    this.drawn = next;
    this.geometry = overlay(this.chart, this.box, plan, measure);
  }

  /** Only within a job. */
  destroy(): void {
    this.chart?.destroy();
    this.chart = undefined;
    this.geometry = undefined;
    this.drawn = { key: '', options: '', series: '' };
    this.box.replaceChildren();
  }
}

/** Colours given by a function are not in the JSON of the options. */
function colorsOf({ options, series }: ChartPlan): unknown[] {
  return (options.colors ?? []).map(color =>
    typeof color === 'function' ? series[0].data.map((_, dataPointIndex) => (color as (at: object) => string)({ dataPointIndex })) : color,
  );
}
