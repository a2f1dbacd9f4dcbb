import { html, nothing, svg, type TemplateResult } from 'lit';
import { hatched } from './hatch.ts';
import type { DrawingItem, DrawingMark, DrawingPlan } from './plan.ts';
import type { PointDetail } from './point.ts';

export interface DrawingUse {
  pick: (detail: PointDetail) => void;
  point: (tip: DrawingMark['tip'], at: Element) => void;
  leave: () => void;
}

/** A drawing: one stop for the tab key, arrows within, every mark a button that says its name and value. */
export function drawingView(plan: DrawingPlan, use: DrawingUse): TemplateResult {
  const { width, height, items, marks } = plan;
  return html`<div class="bh-scroll">
    <svg
      class="bh-picture"
      role="group"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      @keydown=${(event: KeyboardEvent) => move(event, plan, use)}
      @focusin=${remember}
      @pointerleave=${use.leave}
      @focusout=${use.leave}
    >
      <g aria-hidden="true">${items.map(itemView)}</g>
      ${marks.map((mark, index) => markView(mark, index, use))}
    </svg>
  </div>`;
}

function itemView(item: DrawingItem): TemplateResult {
  switch (item.kind) {
    case 'rect':
      return svg`<rect x=${item.x} y=${item.y} width=${Math.max(0, item.width)} height=${Math.max(0, item.height)} rx=${item.radius ?? nothing}
        fill=${item.fill ?? 'none'} stroke=${item.stroke ?? nothing} stroke-width=${item.strokeWidth ?? nothing} stroke-dasharray=${item.dash ?? nothing} />
        ${item.hatch ? svg`<path d=${hatched(item)} stroke=${item.hatch} stroke-width="1.5" fill="none" />` : nothing}`;
    case 'line':
      return svg`<line x1=${item.x1} y1=${item.y1} x2=${item.x2} y2=${item.y2} stroke=${item.stroke} stroke-width=${item.strokeWidth ?? 1} stroke-dasharray=${item.dash ?? nothing} />`;
    case 'path':
      return svg`<path d=${item.d} fill=${item.fill ?? 'none'} stroke=${item.stroke ?? nothing} stroke-width=${item.strokeWidth ?? nothing} stroke-dasharray=${item.dash ?? nothing} stroke-linejoin="round" />`;
    case 'circle':
      return svg`<circle cx=${item.cx} cy=${item.cy} r=${item.r} fill=${item.fill ?? 'none'} stroke=${item.stroke ?? nothing} stroke-width=${item.strokeWidth ?? nothing} />`;
    case 'text':
      // Centred by a shift of its own, as in the exported document.
      return svg`<text x=${item.x} y=${item.y} dy="0.35em" font-size=${item.size ?? 12} fill=${item.fill} font-weight=${item.weight ?? nothing}
        text-anchor=${item.anchor ?? nothing} transform=${item.turned ? `rotate(-90 ${item.x} ${item.y})` : nothing}
        stroke=${item.rim ?? nothing} stroke-width=${item.rim ? 3 : nothing} paint-order=${item.rim ? 'stroke' : nothing} stroke-linejoin=${item.rim ? 'round' : nothing}
        >${item.text}${item.title ? svg`<title>${item.title}</title>` : nothing}</text>`;
  }
}

function markView(mark: DrawingMark, index: number, use: DrawingUse): TemplateResult {
  const point = (event: Event) => use.point(mark.tip, event.currentTarget as Element);
  const { x, y, width, height } = mark.box;
  const shape = mark.path
    ? svg`<path d=${mark.path} />`
    : svg`<rect x=${x} y=${y} width=${Math.max(0, width)} height=${Math.max(0, height)} />`;
  return svg`<g
    class="bh-mark"
    role="button"
    data-index=${index}
    tabindex=${index === 0 ? 0 : -1}
    aria-label=${mark.name}
    @click=${() => use.pick(mark.detail)}
    @pointerenter=${point}
    @focus=${point}
  >${shape}</g>`;
}

/** The mark that was last in focus is the one the tab key comes back to. */
function remember(event: FocusEvent): void {
  const picture = event.currentTarget as Element;
  picture.querySelectorAll('.bh-mark[tabindex="0"]').forEach(mark => mark.setAttribute('tabindex', '-1'));
  (event.target as Element).setAttribute('tabindex', '0');
}

function move(event: KeyboardEvent, { marks }: DrawingPlan, use: DrawingUse): void {
  const at = Number((event.target as Element).getAttribute('data-index'));
  if (!marks[at]) return;
  if (event.key === 'Escape') return use.leave();
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    return use.pick(marks[at].detail);
  }
  const to = next(at, event.key, marks.length);
  if (to === undefined) return;
  event.preventDefault();
  (event.currentTarget as Element).querySelector<SVGElement>(`.bh-mark[data-index="${to}"]`)?.focus();
}

/** The mark a key leads to, or undefined when it is no key that moves. */
export function next(at: number, key: string, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
