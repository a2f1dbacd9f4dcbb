import { amount, labelled, list, percentPoints } from './format.ts';
import type { Figure } from './figure.ts';
import type { DrawContext, Plan } from './plan.ts';
import { compositionPlan, compositionSummary } from './shapes/composition.ts';
import { distributionPlan, distributionSummary } from './shapes/distribution.ts';
import { factsPlan } from './shapes/facts.ts';
import { funnelPlan, funnelSummary } from './shapes/funnel.ts';
import { matrixPlan } from './shapes/matrix.ts';
import { placesPlan, placesSummary } from './shapes/places.ts';
import { progressPlan } from './shapes/progress.ts';
import { rankingPlan } from './shapes/ranking.ts';
import { schedulePlan, scheduleSummary } from './shapes/schedule.ts';
import { scorecardPlan, scorecardSummary } from './shapes/scorecard.ts';
import { trendPlan } from './shapes/trend.ts';
import { waterfallPlan, waterfallSummary } from './shapes/waterfall.ts';

/** How a figure is drawn. A new shape does not compile until it is drawn here. */
export function planOf(figure: Figure, context: DrawContext): Plan {
  switch (figure.shape) {
    case 'trend':
      return trendPlan(figure, context);
    case 'ranking':
      return rankingPlan(figure, context);
    case 'matrix':
      return matrixPlan(figure, context);
    case 'progress':
      return progressPlan(figure, context);
    case 'facts':
      return factsPlan(figure, context);
    case 'composition':
      return compositionPlan(figure, context);
    case 'places':
      return placesPlan(figure, context);
    case 'schedule':
      return schedulePlan(figure, context);
    case 'funnel':
      return funnelPlan(figure, context);
    case 'waterfall':
      return waterfallPlan(figure, context);
    case 'scorecard':
      return scorecardPlan(figure, context);
    case 'distribution':
      return distributionPlan(figure, context);
  }
}

/** What a chart says in a sentence, for those who do not see it; the table under it says the rest. */
export function summaryOf(figure: Figure): string {
  const { lang, unit } = figure;
  const named = (name: string, text: string) => labelled(name, text, lang);
  switch (figure.shape) {
    case 'trend':
      return list(
        figure.data.series.map(series => {
          const there = series.points.filter(point => point.value !== null);
          const ends = there.length > 1 ? [there[0], there[there.length - 1]] : there;
          return named(series.name, ends.map(point => `${point.label} ${amount(point.value, unit)}`).join(' → '));
        }),
        lang,
      );
    case 'ranking':
      return list(figure.data.items.slice(0, 3).map(item => named(item.name, amount(item.value, unit))), lang);
    case 'matrix':
      return amount(figure.data.total, unit);
    case 'progress':
      return list(figure.data.items.slice(0, 3).map(item => named(item.name, percentPoints(item.actual))), lang);
    case 'facts':
      return list(figure.data.items.map(fact => named(fact.name, amount(fact.value, fact.unit))), lang);
    case 'composition':
      return compositionSummary(figure);
    case 'places':
      return placesSummary(figure);
    case 'schedule':
      return scheduleSummary(figure);
    case 'funnel':
      return funnelSummary(figure);
    case 'waterfall':
      return waterfallSummary(figure);
    case 'scorecard':
      return scorecardSummary(figure);
    case 'distribution':
      return distributionSummary(figure);
  }
}
