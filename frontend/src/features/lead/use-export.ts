import i18n from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { openExport } from './api/export';
import { fileName, linesIn, type ExportBody, type ExportQuery, type Format } from './export-model';

export type ExportState =
  | { step: 'asking' }
  | { step: 'running'; bytes: number; rows: number }
  | { step: 'done'; name: string; bytes: number }
  | { step: 'handedOver' }
  | { step: 'failed'; message: string };

const ASKING: ExportState = { step: 'asking' };
const SHOWN_EVERY = 150;

/** Takes a file in, tells how far it is, and gives it to the person; stops when asked to or when left. */
export function useExport() {
  const [state, setState] = useState<ExportState>(ASKING);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (format: Format, wishAt: (now: number) => ExportQuery | ExportBody) => {
    const stop = new AbortController();
    running.current = stop;
    setState({ step: 'running', bytes: 0, rows: 0 });
    try {
      const response = await openExport(wishAt(Date.now()), stop.signal);
      const file = await taken(response, (bytes, rows) => setState({ step: 'running', bytes, rows }));
      const name = fileName(response.headers.get('Content-Disposition'), format);
      save(URL.createObjectURL(file), name);
      setState({ step: 'done', name, bytes: file.size });
    } catch (error) {
      setState(stop.signal.aborted ? ASKING : { step: 'failed', message: words(error) });
    }
  };
  return {
    state,
    start,
    cancel: () => running.current?.abort(),
    /** Too large for a page: the browser takes it in by itself. */
    handOver: (addressAt: (now: number) => string) => {
      save(addressAt(Date.now()), '');
      setState({ step: 'handedOver' });
    },
  };
}

async function taken(response: Response, tell: (bytes: number, rows: number) => void): Promise<Blob> {
  let [bytes, rows, told] = [0, -1, 0];
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, onwards) => {
      bytes += piece.length;
      rows += linesIn(piece);
      if (performance.now() - told > SHOWN_EVERY) {
        told = performance.now();
        tell(bytes, Math.max(0, rows));
      }
      onwards.enqueue(piece);
    },
  });
  return new Response(response.body?.pipeThrough(counting)).blob();
}

/** A refusal has words; whatever else breaks off is a torn connection. */
function words(error: unknown): string {
  return error instanceof Error && 'key' in error ? error.message : i18n.t('export.broken');
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  if (address.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
