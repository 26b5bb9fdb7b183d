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

export function matches(text: string, query: string): boolean {
  return fold(text).includes(fold(query));
}
