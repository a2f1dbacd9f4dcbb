/**
 * The server tells the page what to do in JavaScript: `this.scrollIntoView()` and the like. Flow makes functions of that by
 * `new Function`, which a page has to be allowed for all of its code at once (`unsafe-eval`). Here each becomes a script of
 * the page's own instead, which the page allows by its nonce; only Flow gets at this (`build/bundle.ts`), and the
 * nonce is known to nothing that comes from a file or a reader.
 */
const known = new Map<string, (...values: unknown[]) => unknown>();

const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/** As the constructor `Function` takes them: names of parameters, and a body behind them. */
export function expression(...words: string[]): (...values: unknown[]) => unknown {
  const key = JSON.stringify(words);
  const made = known.get(key) ?? compiled(words.slice(0, -1), words[words.length - 1]);
  known.set(key, made);
  return made;
}

function compiled(parameters: string[], body: string): (...values: unknown[]) => unknown {
  const script: HTMLScriptElement & { made?: (...values: unknown[]) => unknown } = document.createElement('script');
  script.nonce = nonce;
  script.textContent = `document.currentScript.made = function (${parameters.join(', ')}) {\n${body}\n};`;
  document.head.append(script);
  script.remove();
  if (!script.made) throw new SyntaxError(`The page can't run ${body}`);
  return script.made;
}
