import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { PointDetail } from './point.ts';
import type { Box } from './labels.ts';
import { hit, hover, step } from './marks-input.ts';
import type { Geometry, PlacedMark } from './overlay.ts';
import type { ChartPlan, GridCell, Tip } from './plan.ts';
import { tipView } from './views.ts';

interface Shown {
  tip: Tip;
  box: Box;
  mark?: PlacedMark;
  /** Reached by keyboard: then it is also read out. */
  spoken?: boolean;
}

/** Pointer and keyboard over a drawing: shows a mark's tip and tells which mark was chosen. */
export class Pointing {
  private shown: Shown | undefined;
  private readonly element: ReactiveControllerHost & HTMLElement;
  private readonly geometry: () => Geometry | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, geometry: () => Geometry | undefined) {
    this.element = element;
    this.geometry = geometry;
  }

  pick = (detail: PointDetail): void => {
    this.element.dispatchEvent(new CustomEvent('figure-point', { detail, bubbles: true, composed: true }));
  };

  hide = (): void => {
    if (this.shown) this.show(undefined);
  };

  /** Forgets what is shown, without a redraw: the marks it stood at are gone. */
  reset(): void {
    this.shown = undefined;
  }

  overCell = (cell: GridCell, at: Element): void => this.overMark(cell.tip, at);

  overMark = (tip: Tip, at: Element): void => {
    const origin = at.closest('.bh-drawing')!.getBoundingClientRect();
    const { x, y, width, height } = at.getBoundingClientRect();
    this.show({ tip, box: { x: x - origin.x, y: y - origin.y, width, height } });
  };

  /** The chart's box with its tip and ring over it. */
  chartView(plan: ChartPlan, label: string, box: Element): TemplateResult {
    return html`<div
      class="bh-drawing bh-chart"
      role="img"
      tabindex="0"
      aria-label=${label}
      @click=${(event: MouseEvent) => this.onClick(event, plan)}
      @pointermove=${(event: PointerEvent) => this.onMove(event, plan)}
      @pointerleave=${this.hide}
      @blur=${this.hide}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, plan)}
      >${box}${this.ringView(plan)}${this.tipView()}</div
    >`;
  }

  tipView(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    const { tip, box } = this.shown;
    const area = this.element.querySelector('.bh-drawing')?.getBoundingClientRect() ?? new DOMRect();
    const x = box.x + box.width / 2;
    const right = x > area.width / 2;
    const low = box.y + box.height / 2 > area.height / 2;
    return tipView(tip, {
      [right ? 'right' : 'left']: `${Math.max(0, right ? area.width - x : x)}px`,
      [low ? 'bottom' : 'top']: `${low ? area.height - box.y + 8 : box.y + box.height + 8}px`,
    });
  }

  /** What a screen reader is told about the mark the keyboard has reached. */
  spoken(): string {
    if (!this.shown?.spoken) return '';
    const { title, rows } = this.shown.tip;
    return [title, ...rows.map(({ label, value }) => `${label} ${value}`)].join('; ');
  }

  private ringView(plan: ChartPlan): TemplateResult | typeof nothing {
    const geometry = this.geometry();
    const box = this.shown?.mark?.box;
    if (!box || !geometry) return nothing;
    // A row that is pointed at is lit over its whole length; a point or column gets a ring.
    const row = geometry.plot.height / plan.categories.length;
    const at = plan.horizontal ? { x: 0, y: box.y + box.height / 2 - row / 2, width: 0, height: row } : grown(box, 3);
    const style = { left: `${at.x}px`, top: `${at.y}px`, height: `${at.height}px`, width: plan.horizontal ? '100%' : `${at.width}px` };
    return html`<div class="bh-ring" style=${styleMap(style)}></div>`;
  }

  private show(shown: Shown | undefined): void {
    this.shown = shown;
    this.element.requestUpdate();
  }

  private place(event: MouseEvent): { x: number; y: number } {
    const { x, y } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - x, y: event.clientY - y };
  }

  private onClick(event: MouseEvent, plan: ChartPlan): void {
    const geometry = this.geometry();
    const { x, y } = this.place(event);
    const found = geometry && hit(geometry, x, y, plan.horizontal);
    if (found) this.pick(found.mark.detail);
  }

  private onMove(event: PointerEvent, plan: ChartPlan): void {
    const geometry = this.geometry();
    const { x, y } = this.place(event);
    const found = geometry && hover(geometry, x, y, plan.horizontal);
    if (!found) this.hide();
    else if (found !== this.shown?.mark) this.show({ tip: found.mark.tip, box: found.box, mark: found });
  }

  private onKey(event: KeyboardEvent, plan: ChartPlan): void {
    const geometry = this.geometry();
    const at = this.shown?.mark;
    if (!geometry) return;
    if (event.key === 'Escape') return this.hide();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (at) this.pick(at.mark.detail);
      return;
    }
    const found = step(geometry.marks, at, event.key, plan.horizontal);
    if (!found) return;
    event.preventDefault();
    this.show({ tip: found.mark.tip, box: found.box, mark: found, spoken: true });
  }
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
