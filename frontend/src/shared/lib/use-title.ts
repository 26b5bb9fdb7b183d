import { useEffect } from 'react';

/** The name of the browser's tab while this is shown; what is under it has its own again afterwards. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Huni`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
