import type { Figure, Status } from './figure.ts';
import { compositionHasData, compositionStatuses } from './shapes/composition.ts';
import { distributionHasData, distributionStatuses } from './shapes/distribution.ts';
import { funnelHasData, funnelStatuses } from './shapes/funnel.ts';
import { placesHasData, placesStatuses } from './shapes/places.ts';
import { scheduleHasData, scheduleStatuses } from './shapes/schedule.ts';
import { scorecardHasData, scorecardStatuses } from './shapes/scorecard.ts';
import { waterfallHasData, waterfallStatuses } from './shapes/waterfall.ts';

export { pointOf, type PointDetail } from './point.ts';

/** Whether there is at least one value to draw. */
export function hasData(figure: Figure): boolean {
  switch (figure.shape) {
    case 'trend':
      return figure.data.series.some(series => series.points.some(point => point.value !== null));
    case 'ranking':
      return figure.data.items.some(item => item.value !== null);
    case 'matrix':
      return figure.data.cells.some(row => row.some(cell => cell !== null));
    case 'progress':
      return figure.data.items.some(item => item.actual !== null || item.plan !== null);
    case 'facts':
      return figure.data.items.length > 0;
    case 'composition':
      return compositionHasData(figure);
    case 'places':
      return placesHasData(figure);
    case 'schedule':
      return scheduleHasData(figure);
    case 'funnel':
      return funnelHasData(figure);
    case 'waterfall':
      return waterfallHasData(figure);
    case 'scorecard':
      return scorecardHasData(figure);
    case 'distribution':
      return distributionHasData(figure);
  }
}

/** The kinds of numbers in a figure: what its provenance says and what its values say. */
export function statusesOf(figure: Figure): Status[] {
  const inData = (): Status[] => {
    switch (figure.shape) {
      case 'trend':
        return figure.data.series.flatMap(series => series.points.map(point => point.status));
      case 'matrix':
        return [figure.data.status];
      case 'ranking':
      case 'progress':
      case 'facts':
        return figure.data.items.map(item => item.status);
      case 'composition':
        return compositionStatuses(figure);
      case 'places':
        return placesStatuses(figure);
      case 'schedule':
        return scheduleStatuses(figure);
      case 'funnel':
        return funnelStatuses(figure);
      case 'waterfall':
        return waterfallStatuses(figure);
      case 'scorecard':
        return scorecardStatuses(figure);
      case 'distribution':
        return distributionStatuses(figure);
    }
  };
  return [...new Set([...(figure.provenance?.status ?? []), ...inData()])];
}
