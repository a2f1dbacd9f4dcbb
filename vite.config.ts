import { fewestRequests, freshBundle, gzipped, hints, toolIcons, usedIcons, withoutEval } from './frontend/build/bundle.ts';
import { overrideVaadinConfig } from './vite.generated';

// The colours are light-dark() pairs, resolved by the browser where they are used. Aimed at older browsers, the
// bundler would replace them by a workaround that needs its own rules for each scheme.
export default overrideVaadinConfig(() => ({
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  plugins: [freshBundle(), usedIcons(), toolIcons(), fewestRequests(), withoutEval(), hints(), gzipped()],
}));
