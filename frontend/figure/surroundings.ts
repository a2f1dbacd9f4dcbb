import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageLook, type Look } from './page-look.ts';

/** A figure is drawn as if it were seen where it is no farther than a window's height away, in whatever scrolls it. */
const SIGHT = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };

/** Follows what an element's drawing depends on besides its figure: its width, the page's look, and whether it is near the window. */
export class Surroundings implements ReactiveController {
  width = 0;
  look: Look | undefined;
  near = false;
  private readonly element: ReactiveControllerHost & HTMLElement;
  private readonly size = new ResizeObserver(entries => this.readSize(entries));
  private readonly sight = new IntersectionObserver(entries => this.readSight(entries), SIGHT);
  private readonly onLook = () => this.readLook();

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.element = element;
    element.addController(this);
  }

  hostConnected() {
    pageLook.follow(this.onLook);
    this.size.observe(this.element);
    this.sight.observe(this.element);
  }

  hostDisconnected() {
    pageLook.leave(this.onLook);
    this.size.disconnect();
    this.sight.disconnect();
    this.near = false;
  }

  private readLook() {
    if (this.look === pageLook.look) return;
    this.look = pageLook.look;
    this.element.requestUpdate();
  }

  /** Told when it comes onto the page too. The look is read only then: the page's styles are worked out, and asked before that they would be for what is half there. */
  private readSize(entries: ResizeObserverEntry[]) {
    this.readLook();
    const width = Math.floor(entries[entries.length - 1].contentRect.width);
    // Width 0 is a hidden page or tab: what is drawn stays right for when it is shown again.
    if (width === 0 || width === this.width) return;
    this.width = width;
    // Told later by the observer, too late for the first picture.
    this.near ||= isNear(this.element.getBoundingClientRect());
    this.element.requestUpdate();
  }

  private readSight(entries: IntersectionObserverEntry[]) {
    const { isIntersecting, boundingClientRect } = entries[entries.length - 1];
    // Not every browser knows margins of what scrolls within the page: those tell of it when it is seen.
    const near = isIntersecting || isNear(boundingClientRect);
    if (near === this.near) return;
    this.near = near;
    if (near) this.element.requestUpdate();
  }
}

function isNear({ top, bottom }: DOMRectReadOnly): boolean {
  return top < 2 * innerHeight && bottom > -innerHeight;
}
