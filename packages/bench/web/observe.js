// Runs in the page: interactions by Event Timing, as INP counts them, and shifts that nobody's doing explains. Rows that
// come, go and change places are what was asked for, however long the answer took; what is around them must stay.
const seen = { slowest: 0, shift: 0 };
globalThis.seen = seen;

function watch(type, see) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) see(entry);
  });
  observer.observe({ type, buffered: true, durationThreshold: 16 });
}

watch('event', ({ interactionId, duration }) => {
  if (interactionId > 0) seen.slowest = Math.max(seen.slowest, duration);
});
watch('layout-shift', ({ hadRecentInput, value, sources }) => {
  const isAnswer = sources.length > 0 && sources.every(({ node }) => node?.parentElement?.closest('table'));
  if (!hadRecentInput && !isAnswer) seen.shift += value;
});
