const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/** Whether Office is dark; where it does not say (on the web, on the Mac), whether the system is. */
export function isDark(): boolean {
  return Office.context.officeTheme?.isDarkTheme ?? matchMedia(SYSTEM_DARK).matches;
}

/**
 * Calls back when the theme has become dark or light. Excel tells of no change of its theme, so it is looked at again
 * whenever the user comes back to the page; the system tells of its own at once. The function given back stops it.
 */
export function watchDark(listener: (dark: boolean) => void): () => void {
  let last = isDark();
  const look = () => {
    const now = isDark();
    if (now !== last) listener((last = now));
  };
  const system = matchMedia(SYSTEM_DARK);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  system.addEventListener('change', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    system.removeEventListener('change', look);
  };
}
