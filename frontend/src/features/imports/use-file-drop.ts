import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

/** Takes a file that is dropped anywhere on the page, so that one beside the mark does not replace the page. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useWindowEvent('dragover', (event) => {
    event.preventDefault();
    setOver(true);
  });
  useWindowEvent('dragleave', (event) => event.relatedTarget === null && setOver(false));
  useWindowEvent('drop', (event) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files.item(0);
    if (file) onFile(file);
  });
  return over;
}
