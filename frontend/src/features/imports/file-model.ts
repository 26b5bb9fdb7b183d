const MEBIBYTE = 1_048_576;
/** As large as the server takes one. */
export const LARGEST = 50 * MEBIBYTE;

const ENDINGS = ['.csv', '.tsv', '.txt', '.xlsx'];
export const ACCEPTED = ENDINGS.join(',');

export type FileFault = 'empty' | 'tooLarge' | 'oldExcel' | 'unknownKind';

/** Why a file need not be sent at all; the server looks into it and has the last word. */
export function faultOfFile({ name, size }: Pick<File, 'name' | 'size'>): FileFault | undefined {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  if (ending === '.xls') return 'oldExcel';
  if (!ENDINGS.includes(ending)) return 'unknownKind';
  if (size === 0) return 'empty';
  return size > LARGEST ? 'tooLarge' : undefined;
}
