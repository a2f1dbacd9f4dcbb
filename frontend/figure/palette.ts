import type { SeriesRole } from './figure.ts';

/** A colour by what it means; the values live in styles/tokens.css. */
export type Role =
  | Exclude<SeriesRole, 'category'>
  | 'sample' | 'aside' | 'good' | 'watch' | 'bad'
  | 'category-1' | 'category-2' | 'category-3' | 'category-4' | 'category-5' | 'category-6';

/** Series without a meaning of their own, in the order of their colours. */
export const CATEGORIES: Role[] = ['category-1', 'category-2', 'category-3', 'category-4', 'category-5', 'category-6'];

export interface Palette {
  roles: Record<Role, string>;
  steps: string[];
  stepInks: string[];
  /** From a great loss over about even (in the middle) to a great gain. */
  turns: string[];
  turnInks: string[];
  surface: string;
  sunken: string;
  ink: string;
  inkSoft: string;
  line: string;
  lineStrong: string;
}

const ROLES: Role[] = [
  'published', 'computed', 'import', 'export', 'total', 'balance', 'plan', 'actual', 'sample', 'aside',
  'gained', 'lost', 'good', 'watch', 'bad', ...CATEGORIES,
];
const STEPS = [1, 2, 3, 4, 5];

const TOKENS = [
  ...ROLES, 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong',
  ...STEPS.flatMap(step => [`step-${step}`, `step-ink-${step}`, `turn-${step}`, `turn-ink-${step}`]),
];

/**
 * The tokens as they stand at the element now, as rgb(), which ApexCharts and a drawing's attributes understand. All are
 * put into the page before any is read: the browser works out styles once, not once for each.
 */
export function readPalette(element: Element): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.append(
    ...TOKENS.map(token => {
      const span = document.createElement('span');
      span.style.color = `var(--bh-${token})`;
      return span;
    }),
  );
  element.append(probe);
  const colours = new Map([...probe.children].map((span, index) => [TOKENS[index], rgb(getComputedStyle(span).color)]));
  probe.remove();
  const read = (token: string): string => colours.get(token)!;
  return {
    roles: Object.fromEntries(ROLES.map(role => [role, read(role)])) as Record<Role, string>,
    steps: STEPS.map(step => read(`step-${step}`)),
    turns: STEPS.map(step => read(`turn-${step}`)),
    turnInks: STEPS.map(step => read(`turn-ink-${step}`)),
    stepInks: STEPS.map(step => read(`step-ink-${step}`)),
    surface: read('surface'),
    sunken: read('sunken'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    line: read('line'),
    lineStrong: read('line-strong'),
  };
}

let pixel: CanvasRenderingContext2D | null | undefined;

function rgb(css: string): string {
  if (/^rgb\(/.test(css)) return css;
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return css;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
