import '@vaadin/tooltip/src/vaadin-tooltip.js';
import type { Tooltip } from '@vaadin/tooltip/src/vaadin-tooltip.js';

/** As long as Vaadin's own tooltips wait. */
const DELAY = 500;

/**
 * One tooltip for all buttons that say in `data-tooltip` what they do. A page has dozens, and a tooltip of each one's own
 * would be as many elements that are hardly ever shown.
 */
class SharedTooltip {
  private tooltip: Tooltip | undefined;
  private button: HTMLElement | undefined;
  private waiting = 0;

  readonly pointed = ({ target }: Event): void => {
    const button = buttonOf(target);
    if (button === this.button) return;
    this.hide();
    this.button = button;
    if (button) this.waiting = window.setTimeout(() => this.show(button), DELAY);
  };

  readonly focused = (event: Event): void => {
    if (buttonOf(event.target)?.matches(':focus-visible')) this.pointed(event);
  };

  readonly hide = (): void => {
    window.clearTimeout(this.waiting);
    this.button = undefined;
    if (this.tooltip) this.tooltip.opened = false;
  };

  private show(button: HTMLElement): void {
    if (!button.isConnected) return;
    if (!this.tooltip) {
      this.tooltip = document.createElement('vaadin-tooltip');
      this.tooltip.manual = true;
      document.body.append(this.tooltip);
    }
    this.tooltip.target = button;
    this.tooltip.text = button.dataset.tooltip;
    this.tooltip.opened = true;
  }
}

const buttonOf = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-tooltip]') ?? undefined) : undefined;

const shared = new SharedTooltip();
document.addEventListener('mouseover', shared.pointed);
document.addEventListener('focusin', shared.focused);
document.addEventListener('focusout', shared.hide);
document.addEventListener('mousedown', shared.hide, { capture: true });
document.addEventListener('keydown', ({ key }) => key === 'Escape' && shared.hide(), { capture: true });
