// Before the first paint, and outside the bundle: no inline script, no flash of the wrong theme.
{
  let saved = null;
  try {
    saved = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage is off in this browser: the system's theme stands.
  }
  const dark = saved === 'dark' || (saved !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
}
