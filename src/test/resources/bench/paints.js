// Put into each page the bench measures, its own and the product's, before anything else runs there: notes each figure
// that is painted, with when, in milliseconds since the navigation began; what moves; and what changes within figures.
(() => {
  const bench = (window.bench = { paints: [], shifts: [], changed: 0, from: 0 });
  let waiting = [];
  const settle = () => {
    waiting = waiting.filter(({ names, resolve }) => {
      const at = paintedAt(names);
      if (at !== undefined) resolve(at);
      return at === undefined;
    });
  };
  // When the last of these was first painted, counted from bench.from; undefined while one is missing.
  const paintedAt = names => {
    const firsts = names.map(name => bench.paints.find(paint => paint.name === name && paint.drawn >= bench.from)?.at);
    return firsts.includes(undefined) ? undefined : Math.max(...firsts);
  };
  // What was drawn is on the screen when the frame after the next begins.
  addEventListener('figure-drawn', event => {
    const drawn = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        bench.paints.push({ name: event.detail.figure, drawn, at: performance.now() });
        settle();
      }),
    );
  });
  bench.painted = names =>
    new Promise(resolve => {
      waiting.push({ names, resolve });
      settle();
    });
  // Forgets what was painted, does something, and answers the milliseconds until all of these are painted again.
  bench.timed = async (names, action) => {
    bench.from = performance.now();
    action();
    return (await bench.painted(names)) - bench.from;
  };
  // When something in a figure changed or moved last, in milliseconds after a moment; 0: nothing did.
  bench.late = moment => {
    const shifted = bench.shifts.filter(shift => shift.at > moment);
    return {
      changed: Math.max(0, bench.changed - moment),
      moved: shifted.reduce((sum, shift) => sum + shift.value, 0),
    };
  };
  new PerformanceObserver(list => list.getEntries().forEach(entry => bench.shifts.push({ at: entry.startTime, value: entry.value }))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  // What a screen reader finds, and the mark that all of a figure is there, are no picture.
  const seen = ({ target, attributeName }) => {
    const element = target.closest ? target : target.parentElement;
    return element?.closest('bridgehead-figure') && !element.closest('.bh-hidden') && attributeName !== 'drawn';
  };
  new MutationObserver(changes => {
    if (changes.some(seen)) bench.changed = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})();
