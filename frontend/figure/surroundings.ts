import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPalette, type Palette } from './palette.ts';

/** Where a page says that it is light or dark. */
const MARKS = ['theme', 'style', 'class', 'data-theme', 'data-color-scheme'];

/** Follows what an element's drawing depends on besides its figure: its width and the page's colours. */
export class Surroundings implements ReactiveController {
  width = 0;
  palette: Palette | undefined;
  private readonly element: ReactiveControllerHost & HTMLElement;
  private readonly scheme = new MutationObserver(() => this.readColours());
  private readonly preference = matchMedia('(prefers-color-scheme: dark)');
  private readonly onPreference = () => this.readColours();
  private readonly size = new ResizeObserver(entries => this.readSize(entries));

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.element = element;
    element.addController(this);
  }

  hostConnected() {
    this.scheme.observe(document.documentElement, { attributes: true, attributeFilter: MARKS });
    this.preference.addEventListener('change', this.onPreference);
    this.size.observe(this.element);
    this.readColours();
  }

  hostDisconnected() {
    this.scheme.disconnect();
    this.preference.removeEventListener('change', this.onPreference);
    this.size.disconnect();
  }

  private readColours() {
    const palette = readPalette(this.element);
    // Any change of the root's class or style comes here; only other colours are worth a redraw.
    if (JSON.stringify(palette) === JSON.stringify(this.palette)) return;
    this.palette = palette;
    this.element.requestUpdate();
  }

  private readSize(entries: ResizeObserverEntry[]) {
    const width = Math.floor(entries[entries.length - 1].contentRect.width);
    // Width 0 is a hidden page or tab: what is drawn stays right for when it is shown again.
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.element.requestUpdate();
  }
}
