import { readPalette, type Palette } from './palette.ts';

/** Where a page says that it is light or dark. */
const MARKS = ['theme', 'style', 'class', 'data-theme', 'data-color-scheme'];

/** What a page's colours and font are. */
export interface Look {
  palette: Palette;
  font: string;
}

/** The look of the page, read once for all figures on it, and once more when it changes. */
class PageLook {
  private known: { look: Look; said: string } | undefined;
  private readonly told = new Set<() => void>();
  private readonly scheme = new MutationObserver(() => this.reread());
  private readonly preference = matchMedia('(prefers-color-scheme: dark)');
  private readonly onPreference = () => this.reread();

  get look(): Look {
    this.known ??= read();
    return this.known.look;
  }

  follow(changed: () => void): void {
    if (this.told.size === 0) {
      this.scheme.observe(document.documentElement, { attributes: true, attributeFilter: MARKS });
      this.preference.addEventListener('change', this.onPreference);
      // Nobody followed what happened since.
      this.known = undefined;
    }
    this.told.add(changed);
  }

  leave(changed: () => void): void {
    this.told.delete(changed);
    if (this.told.size > 0) return;
    this.scheme.disconnect();
    this.preference.removeEventListener('change', this.onPreference);
  }

  private reread(): void {
    const now = read();
    // Any change of the root's class or style comes here; only another look is worth a redraw.
    if (now.said === this.known?.said) return;
    this.known = now;
    for (const changed of [...this.told]) changed();
  }
}

function read(): { look: Look; said: string } {
  const look = { palette: readPalette(document.body), font: getComputedStyle(document.body).fontFamily };
  return { look, said: JSON.stringify(look) };
}

export const pageLook = new PageLook();
