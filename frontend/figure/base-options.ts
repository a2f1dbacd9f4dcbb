import type { ApexOptions } from 'apexcharts';
import type { DrawContext } from './plan.ts';

/**
 * What all charts share. ApexCharts draws marks, axes and grid only: its legend, tooltip and labels put text into
 * the page as HTML, so they are off, and ours take their place.
 */
export function baseOptions(context: DrawContext, type: 'line' | 'bar', height: number): ApexOptions {
  const { palette, font } = context;
  return {
    chart: {
      type,
      height,
      width: context.width,
      fontFamily: font,
      background: 'transparent',
      foreColor: palette.inkSoft,
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      // The element follows its own size: ApexCharts would redraw with the labels of the old width.
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      parentHeightOffset: 0,
    },
    dataLabels: { enabled: false },
    legend: { show: false },
    tooltip: { enabled: false },
    grid: { borderColor: palette.line, strokeDashArray: 0 },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
  };
}
