/** Jobs that nobody sees done: one after the other, while the page has nothing else to do. */
const jobs = new Set<() => void>();
let asked = false;

/** At the latest after so many milliseconds a job is done all the same. */
const PATIENCE = 1000;

/** Does the job once, when the page rests; a job that is waiting already is not added again. */
export function whenIdle(job: () => void): void {
  jobs.add(job);
  ask();
}

/** The job isn't wanted any more. */
export function notWhenIdle(job: () => void): void {
  jobs.delete(job);
}

function ask(): void {
  if (asked) return;
  asked = true;
  // Not in every browser, and not where tests run.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 1);
}

function run(): void {
  asked = false;
  const [job] = jobs;
  if (!job) return;
  jobs.delete(job);
  if (jobs.size > 0) ask();
  job();
}
