// Runs in the page: interactions by Event Timing, as INP counts them, and shifts that nobody's doing explains.
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
watch('layout-shift', ({ hadRecentInput, value }) => {
  if (!hadRecentInput) seen.shift += value;
});
