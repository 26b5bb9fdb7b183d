// Runs before the first paint, so that neither theme nor language flashes.
(() => {
  const kept = localStorage.getItem('huni.theme') ?? 'auto';
  const dark = kept === 'dark' || (kept === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  document.documentElement.lang = localStorage.getItem('huni.language') ?? 'tr';
})();
