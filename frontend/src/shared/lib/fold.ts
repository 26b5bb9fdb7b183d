/** Text made comparable for people who type with or without Turkish letters; for finding only, never for showing. */
export function fold(text: string): string {
  return text
    .replaceAll('İ', 'i')
    .replaceAll('I', 'i')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

/** Whether each of the words stands somewhere in the text. */
export function matches(text: string, query: string): boolean {
  const whole = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
