import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What of the bundle goes beside the page's own code, and is asked for by name in the page's first lines. */
const HINTED = [{ module: /\/apexcharts\//, for: 'charts' }];

/** Below this a compressed copy saves no packet. */
const WORTH_COMPRESSING = 1000;

/** Vaadin adds to what an earlier build left: files nothing refers to any longer would be shipped. */
export function freshBundle(): Plugin {
  let bundle = '';
  return {
    name: 'bridgehead:fresh-bundle',
    apply: 'build',
    configResolved: config => {
      bundle = path.resolve(config.root, config.build.outDir, config.build.assetsDir);
    },
    buildStart: () => rmSync(bundle, { recursive: true, force: true }),
  };
}

/** Vaadin's set has over six hundred icons, a fifth of all code; only those that the views name are shipped. */
export function usedIcons(): Plugin {
  return {
    name: 'bridgehead:used-icons',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('@vaadin/icons/vaadin-iconset.js')) return undefined;
      const used = iconsIn(path.resolve('src/main/java'));
      const missing = new Set(used);
      const kept = code.replace(/<g id="vaadin:([^"]+)">[^]*?<\/g>/g, (icon, name: string) => {
        missing.delete(name);
        return used.has(name) ? icon : '';
      });
      if (missing.size > 0) this.error(`There are no icons ${[...missing].join(', ')}`);
      return { code: kept, map: null };
    },
  };
}

function iconsIn(folder: string): Set<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf-8' }).filter(name => name.endsWith('.java'));
  const names = sources.flatMap(name => [...readFileSync(path.join(folder, name), 'utf-8').matchAll(/\bVaadinIcon\.([A-Z0-9_]+)\b/g)]);
  return new Set(names.map(([, name]) => name.toLowerCase().replaceAll('_', '-')));
}

/** The enum that names the icons of the page's tools. */
const TOOL_ICONS = 'src/main/java/io/bridgehead/shell/ToolIcon.java';

/** What of Vaadin's set the page's tools show, as drawings by name: `tools.ts` makes masks of them. */
export function toolIcons(): Plugin {
  const module = 'virtual:tool-icons';
  return {
    name: 'bridgehead:tool-icons',
    resolveId: id => (id === module ? `\0${module}` : undefined),
    load(id) {
      if (id !== `\0${module}`) return undefined;
      const all = readFileSync(path.resolve('node_modules/@vaadin/icons/vaadin-iconset.js'), 'utf-8');
      const drawings = new Map([...all.matchAll(/<g id="vaadin:([^"]+)">([^]*?)<\/g>/g)].map(([, name, drawing]) => [name, drawing]));
      const names = [...readFileSync(path.resolve(TOOL_ICONS), 'utf-8').matchAll(/^ {4}[A-Z_]+\("([a-z0-9-]+)"\)/gm)].map(([, name]) => name);
      const missing = names.filter(name => !drawings.has(name));
      if (names.length === 0 || missing.length > 0) this.error(`There are no icons ${missing.join(', ')}`);
      return `export default ${JSON.stringify(Object.fromEntries(names.map(name => [name, drawings.get(name)])))}`;
    },
  };
}

/** A view that needs no component beyond those of every page is not fetched a list of them, which it would wait for. */
export function fewestRequests(): Plugin {
  return {
    name: 'bridgehead:fewest-requests',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/generated/flow/generated-flow-imports.js')) return undefined;
      const there = importsOf(code);
      const merged = code.replace(/import\('(\.\/chunks\/[^']+)'\)/g, (fetched, chunk: string) => {
        const needed = importsOf(readFileSync(path.resolve(path.dirname(id), chunk), 'utf-8'));
        return [...needed].every(name => there.has(name)) ? 'Promise.resolve()' : fetched;
      });
      return { code: merged, map: null };
    },
  };
}

const importsOf = (code: string): Set<string> => new Set([...code.matchAll(/^import .*?'([^']+)';/gm)].map(([, name]) => name));

const FLOW_MAKES_FUNCTIONS = ['/jar-resources/FlowClient.js', '/jar-resources/lit-renderer.ts'];

/** How Flow's code makes functions of texts: in its engine, which is compiled from Java, and for the rows of a grid. */
const MAKES_FUNCTION = /new \(\$wnd\.Function\.bind\.apply\(\$wnd\.Function,\[null\]\.concat\((\w+)\)\)\)|new \$wnd\.Function\(|new Function\(/g;

/** The page allows itself no `eval`: what the server tells it to run is compiled another way (`expressions.ts`). */
export function withoutEval(): Plugin {
  const replaced = new Set<string>();
  return {
    name: 'bridgehead:without-eval',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = FLOW_MAKES_FUNCTIONS.find(name => id.endsWith(name));
      if (!file) return undefined;
      const without = code.replace(MAKES_FUNCTION, (_found, words?: string) => (words ? `expression(...${words})` : 'expression('));
      if (without === code || /Function\.bind|new (\$wnd\.)?Function\b/.test(without)) this.error(`${file} makes functions in a way that isn't known`);
      replaced.add(file);
      return { code: `import { expression } from 'Frontend/expressions';\n${without}`, map: null };
    },
    buildEnd(error) {
      if (!error && replaced.size < FLOW_MAKES_FUNCTIONS.length) this.error(`Of ${FLOW_MAKES_FUNCTIONS.join(', ')} only ${[...replaced].join(', ')} is there`);
    },
  };
}

/**
 * Names in the page what its code would ask for only once it runs, so that both come at the same time. The page leaves
 * out those it has no use for (`data-for`).
 */
export function hints(): Plugin {
  return {
    name: 'bridgehead:hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        HINTED.map(({ module, for: use }): HtmlTagDescriptor => {
          const chunk = Object.values(bundle ?? {}).find(file => file.type === 'chunk' && file.facadeModuleId && module.test(file.facadeModuleId));
          if (!chunk) throw new Error(`No file of the bundle is ${module}`);
          return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}`, 'data-for': use }, injectTo: 'head' };
        }),
    },
  };
}

/** Beside the copies that Vaadin's build makes with Brotli, for who doesn't read those. */
export function gzipped(): Plugin {
  return {
    name: 'bridgehead:gzipped',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const { fileName } of Object.values(bundle)) {
        const file = path.join(dir!, fileName);
        const content = readFileSync(file);
        if (/\.(js|css|svg|json)$/.test(fileName) && content.length >= WORTH_COMPRESSING) {
          writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
        }
      }
    },
  };
}
