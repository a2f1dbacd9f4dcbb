import { notWhenIdle, whenIdle } from './figure/idle.ts';

/** It comes a while before it is scrolled to. */
const SIGHT = { rootMargin: '50% 0px', scrollMargin: '50% 0px' };

/** A figure on its way, or not drawn yet. */
const BUSY = 'bridgehead-figure:not([drawn]), .figure-card[data-figure][aria-busy]';

/** So many milliseconds it lets figures be drawn first. */
const PATIENCE = 2000;

/**
 * A place for what no page is opened for. While it has the attribute `waiting`, it fires `near` as soon as it is near the
 * window and the page's figures are drawn: what is in it is put together, or brought up to date, then.
 */
class BridgeheadNear extends HTMLElement {
  static observedAttributes = ['waiting'];

  private near = false;
  private since = 0;
  private readonly sight = new IntersectionObserver(entries => {
    this.near = entries[entries.length - 1].isIntersecting;
    whenIdle(this.ask);
  }, SIGHT);

  connectedCallback() {
    this.sight.observe(this);
  }

  disconnectedCallback() {
    this.sight.disconnect();
    this.near = false;
    notWhenIdle(this.ask);
  }

  attributeChangedCallback() {
    this.since = performance.now();
    // Figures that are told something in the same go don't know it yet.
    whenIdle(this.ask);
  }

  private readonly ask = (): void => {
    if (!this.near || !this.hasAttribute('waiting')) return;
    const figures = document.querySelector(BUSY) && performance.now() - this.since < PATIENCE;
    // What figures have to do while the page rests was asked for before this, and is done before this.
    if (figures) whenIdle(this.ask);
    else this.dispatchEvent(new CustomEvent('near'));
  };
}

if (!customElements.get('bridgehead-near')) customElements.define('bridgehead-near', BridgeheadNear);
