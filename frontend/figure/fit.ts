type Measure = (text: string) => number;

/** The text cut to a width, with an ellipsis; characters are whole ones, also outside the basic plane. */
export function ellipsis(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** Latin words stay whole, Chinese breaks anywhere but before its closing marks. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：）》」％]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;

/** The text in lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis. */
export function wrap(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, measure)) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), ellipsis(rest, width, measure)];
}

/** A word wider than the line, such as an address, is broken where the line ends. */
function* pieces(text: string, width: number, measure: Measure): Iterable<string> {
  for (const piece of text.match(PIECES) ?? []) {
    if (measure(piece) <= width) {
      yield piece;
      continue;
    }
    let part = '';
    for (const character of piece) {
      if (part && measure(part + character) > width) {
        yield part;
        part = '';
      }
      part += character;
    }
    yield part;
  }
}
