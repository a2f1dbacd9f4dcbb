import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { guard } from 'lit/directives/guard.js';
import { ChartHost } from './chart-host.ts';
import { copyPicture, copyTable } from './clipboard.ts';
import { drawingView } from './drawing.ts';
import { parseFigure, type Figure } from './figure.ts';
import { list } from './format.ts';
import { gridView } from './grid.ts';
import { notWhenIdle, whenIdle } from './idle.ts';
import { hasData } from './inspect.ts';
import { measureIn } from './measure.ts';
import type { DrawContext, Plan } from './plan.ts';
import type { Look } from './page-look.ts';
import { planOf, summaryOf } from './plans.ts';
import { Pointing } from './pointing.ts';
import { Surroundings } from './surroundings.ts';
import { tableOf } from './table-model.ts';
import { tableView } from './table.ts';
import { wordsOf, type Words } from './texts.ts';
import { emptyView, errorView, headView, skeletonView, tilesView } from './views.ts';
import { loadWorld, type World } from './world.ts';

/**
 * Draws a Figure's JSON as a chart or a table. In light DOM, since ApexCharts puts its style sheet into the page's
 * head. Fires `figure-point` when a mark is chosen, `figure-retry`, and `figure-drawn` after each paint.
 *
 * What is near the window is painted at once; what is far from it, and the table that only a screen reader meets, when
 * the page rests. The attribute `drawn` names the figure once all of it is there.
 */
export class BridgeheadFigure extends LitElement {
  static properties = {
    figure: { type: String },
    mode: { type: String },
    error: { type: String },
    texts: { type: String },
    peer: { type: String },
    geometry: { type: String },
    shape: { type: String, reflect: true },
  };
  /** The figure's JSON; empty while it is on its way. */
  declare figure: string;
  declare mode: 'chart' | 'table';
  /** A sentence for the reader; while there is one, it stands in the figure's place. */
  declare error: string;
  /** JSON of a figure of the same shape that stands beside this one: value scales are made over both. Empty for none. */
  declare peer: string;
  /** Address of a GeoJSON file to draw maps with; empty for the geometry that comes with the element. */
  declare geometry: string;
  /** JSON map of FigureTexts. */
  declare texts: string;
  /** Taken from the figure; may be set ahead of it, so that the skeleton is as high as the chart will be. */
  declare shape: string;

  /** How often this element has painted; for tests, and for whoever waits for a paint. */
  paints = 0;
  private readonly host = new ChartHost();
  private readonly around = new Surroundings(this);
  private readonly pointing = new Pointing(this, () => this.host.geometry);
  private words: Words = wordsOf('');
  private read: Figure | undefined;
  private beside: Figure | undefined;
  private world: World | undefined;
  private failed: 'failed' | 'unreadable' | undefined;
  private plan: Plan | undefined;
  private planned: unknown[] = [];
  private painted: unknown[] = [];
  /** The figure whose table is on the page. */
  private tabled: Figure | undefined;
  /** Whether the picture is painted wherever it is. */
  private rested = false;

  constructor() {
    super();
    this.figure = this.error = this.texts = this.shape = this.peer = this.geometry = '';
    this.mode = 'chart';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.rest);
    // What was drawn went with the chart when the element was taken out.
    this.painted = [];
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.rest);
    notWhenIdle(this.rest);
    notWhenIdle(this.tabulate);
    // A move within the page is a detach and an attach: only who is still away when the job runs is gone.
    void this.host.enqueue(() => {
      if (!this.isConnected) this.host.destroy();
    });
  }

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('texts')) this.words = wordsOf(this.texts);
    if (changed.has('figure')) {
      this.removeAttribute('drawn');
      this.rested = false;
      this.readFigure();
    }
    if (changed.has('peer')) this.beside = peerIn(this.peer);
    if (changed.has('figure') || changed.has('geometry')) void this.findWorld();
    const { read, words } = this;
    const { width, look } = this.around;
    if (this.mode === 'table') this.tabled = read;
    const wanted = [read, words, width, look, this.mode, this.beside, this.world];
    if (same(wanted, this.planned)) return;
    this.planned = wanted;
    this.pointing.reset();
    const ready = read && hasData(read) && (!isWorld(read) || this.world);
    this.plan = ready && width && look ? planOf(read, this.context(width, look)) : undefined;
  }

  private readFigure() {
    this.failed = this.read = undefined;
    if (!this.figure) return;
    try {
      this.read = parseFigure(this.figure);
      this.shape = this.read.shape;
    } catch (problem) {
      console.error(problem);
      this.failed = 'unreadable';
    }
  }

  /** Maps wait for their geometry, with the skeleton in their place. */
  private async findWorld() {
    const { read, geometry } = this;
    if (!read || !isWorld(read)) return;
    try {
      const world = await loadWorld(geometry);
      if (geometry === this.geometry) this.world = world;
    } catch (problem) {
      console.error(problem);
      if (read === this.read && !this.world) this.failed = 'failed';
    }
    this.requestUpdate();
  }

  private context(width: number, { palette, font }: Look): DrawContext {
    return { width, font, words: this.words, peer: this.beside, world: this.world, palette, measure: measureIn(font) };
  }

  /** What ApexCharts draws, and a picture that is as high as it will be, may wait until it comes near; the rest is cheap. */
  private get waits(): boolean {
    const { plan } = this;
    return (plan?.kind === 'chart' || plan?.kind === 'drawing') && !this.around.near && !this.rested;
  }

  private rest = (): void => {
    if (!this.waits) return;
    this.rested = true;
    this.requestUpdate();
  };

  private tabulate = (): void => {
    this.tabled = this.read;
    this.requestUpdate();
  };

  protected render(): TemplateResult {
    const { words, read, failed, plan } = this;
    if (this.error || failed) return errorView(this.error || words(failed!), words, () => this.retry());
    if (!read) return skeletonView(words);
    if (!hasData(read)) return html`<div class="bh-figure" lang=${read.lang}>${emptyView(read, words)}</div>`;
    const table = this.mode === 'table';
    const pick = table ? this.pointing.pick : undefined;
    return html`
      <div class="bh-figure" lang=${read.lang}>
        ${headView(read, table ? undefined : plan, words)}${table ? nothing : plan ? this.drawing(read, plan) : skeletonView(words)}
        <div class=${table ? 'bh-scroll bh-table-box' : 'bh-hidden'} tabindex=${table ? 0 : nothing}>
          ${guard([this.tabled, words, pick], () => (this.tabled && hasData(this.tabled) ? tableView(this.tabled, { words, pick }) : nothing))}
        </div>
        <div class="bh-hidden" aria-live="polite">${this.pointing.spoken()}</div>
      </div>
    `;
  }

  private drawing(figure: Figure, plan: Plan): TemplateResult {
    const { pick, hide, overCell, overMark } = this.pointing;
    switch (plan.kind) {
      case 'tiles':
        return tilesView(plan, this.words, pick);
      case 'grid':
        return html`<div class="bh-drawing" role="group" aria-label=${figure.title}>
          ${gridView(plan, { pick, point: overCell, leave: hide })}${this.pointing.tipView()}
        </div>`;
      case 'drawing':
        if (this.waits) return html`<div style=${styleMap({ height: `${plan.height}px` })}></div>`;
        return html`<div class="bh-drawing" role="group" aria-label=${list([figure.title, summaryOf(figure)], figure.lang)}>
          ${drawingView(plan, { pick, point: overMark, leave: hide })}${this.pointing.tipView()}
        </div>`;
      case 'chart': {
        const label = list([figure.title, figure.subtitle ?? '', summaryOf(figure), this.words('keys')], figure.lang);
        return this.pointing.chartView(plan, label, this.host.box);
      }
    }
  }

  protected updated() {
    // Before anything is painted: what is below stays where it is then.
    if (this.plan?.kind === 'chart') this.host.reserve(this.plan);
    if (this.waits) whenIdle(this.rest);
    else void this.host.enqueue(() => this.paint());
  }

  private async paint() {
    // While that is on its way the page may still find its width: only the last plan is drawn.
    if (this.plan?.kind === 'chart' && !this.waits) await this.host.ready();
    const { read, plan } = this;
    if (!this.isConnected) return;
    // It came near and went again meanwhile, as when what is above it found its height.
    if (this.waits) return whenIdle(this.rest);
    const now = [read, plan, this.mode, this.error, this.failed];
    const again = !same(now, this.painted);
    this.painted = now;
    const chart = this.mode === 'chart' && !this.error && !this.failed && plan?.kind === 'chart';
    try {
      if (chart && again) await this.host.draw(plan, measureIn(this.around.look!.font));
      else if (again && read && plan && plan.kind !== 'chart') this.host.destroy();
    } catch (problem) {
      console.error(problem);
      this.host.destroy();
      this.failed = 'failed';
      this.requestUpdate();
      return;
    }
    if (!this.isConnected || !read || this.error || this.failed || (this.mode === 'chart' && !plan && hasData(read))) return;
    if (again) {
      this.paints++;
      this.dispatchEvent(new CustomEvent('figure-drawn', { detail: { figure: read.id }, bubbles: true, composed: true }));
    }
    if (read !== this.read) return;
    if (this.tabled === read || !hasData(read)) this.setAttribute('drawn', read.id);
    else whenIdle(this.tabulate);
  }

  private retry() {
    this.failed = undefined;
    this.painted = [];
    this.readFigure();
    void this.findWorld();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('figure-retry', { bubbles: true, composed: true }));
  }

  /** Copies the table of the figure, for pasting into a document or a sheet; says in `figure-copied` whether it could. */
  copyTable(): Promise<void> {
    return this.copied(this.read && hasData(this.read) ? copyTable(tableOf(this.read, this.words)) : Promise.reject(new Error('There is no table')));
  }

  /** Copies the picture of the figure at an address of this program; says in `figure-copied` whether it could. */
  copyPicture(address: string): Promise<void> {
    return this.copied(copyPicture(address));
  }

  private async copied(copying: Promise<void>): Promise<void> {
    const done = await copying.then(
      () => true,
      problem => {
        console.error(problem);
        return false;
      },
    );
    this.dispatchEvent(new CustomEvent('figure-copied', { detail: { done } }));
  }
}

const isWorld = (figure: Figure): boolean => figure.shape === 'places' && figure.data.ground === 'world';

/** A scale of its own is better than no figure: a peer that cannot be read is none. */
function peerIn(json: string): Figure | undefined {
  try {
    return json ? parseFigure(json) : undefined;
  } catch (problem) {
    console.error(problem);
    return undefined;
  }
}

const same = (a: unknown[], b: unknown[]): boolean => a.length === b.length && a.every((each, index) => Object.is(each, b[index]));

if (!customElements.get('bridgehead-figure')) customElements.define('bridgehead-figure', BridgeheadFigure);
