/** Writing SVG as text. All text of a figure goes through `encode`. */

/** A family list with the Chinese fonts of the usual systems: the document is opened where ours are not installed. */
export const FONTS = "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Helvetica Neue', Arial, sans-serif";

const NAMED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;', '%': '&#37;' };

/** Text as markup that says just this text, in XML as in HTML; without the control characters XML cannot hold. */
export function encode(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[<>&"'%]/g, character => NAMED[character]);
}

export type Attributes = Record<string, string | number | undefined>;

export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${encode(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value!)}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

export interface Ink {
  size?: number;
  fill: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  transform?: string;
  /** Only the text's rim, in this colour. */
  rim?: string;
}

/** A line of text, vertically centred on y. */
export function text(content: string, x: number, y: number, { size = 12, fill, weight, anchor, transform, rim }: Ink): string {
  if (!content) return '';
  const attributes = { x, y, dy: '0.35em', 'font-size': size, fill, 'font-weight': weight, 'text-anchor': anchor, transform, stroke: rim, 'stroke-width': rim ? 3 : undefined, 'stroke-linejoin': rim ? 'round' : undefined };
  return tag('text', attributes, encode(content));
}

const TAGS = new Set(['g', 'path', 'line', 'rect', 'circle', 'ellipse', 'polyline', 'polygon', 'text', 'tspan', 'defs', 'clipPath', 'pattern']);
const ATTRIBUTES = new Set([
  'id', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points', 'transform',
  'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'clip-path', 'text-anchor', 'patternUnits',
]);

/**
 * What ApexCharts drew, without what only its page understands: scripts, styles, filters, foreign objects, attributes
 * of undeclared namespaces, and all that its style sheet hides.
 */
export function drawnBy(node: Element): string {
  if (!TAGS.has(node.tagName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return '';
  const attributes: Attributes = {};
  for (const { name, value } of node.attributes) {
    const local = !value.includes('url(') || value.startsWith('url(#');
    if (ATTRIBUTES.has(name) && local && value !== 'undefined' && value !== 'null') attributes[name] = value;
  }
  if (node.tagName !== 'text') return tag(node.tagName, attributes, [...node.children].map(drawnBy).join(''));
  const words = [...node.childNodes].filter(child => child.nodeName !== 'title').map(child => child.textContent).join('');
  if (!words) return '';
  const look = { fill: style.fill, 'font-size': parseFloat(style.fontSize), 'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight };
  return tag('text', { ...attributes, ...look }, encode(words));
}
