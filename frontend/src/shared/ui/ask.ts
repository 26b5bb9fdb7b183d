export type Question = {
  title: string;
  text?: string;
  /** What is done on yes, on its button. */
  verb: string;
  /** What is done otherwise; without a word, cancelling. */
  safe?: string;
  danger?: boolean;
};
export type Asked = Question & { answer: (yes: boolean) => void };

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function show(next: Asked | undefined): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const askedNow = () => asked;

/** Asks before something is lost; one question at a time, a second is answered with no. */
export function ask(question: Question): Promise<boolean> {
  if (asked) return Promise.resolve(false);
  const from = document.activeElement;
  return new Promise((resolve) =>
    show({
      ...question,
      answer: (yes) => {
        show(undefined);
        resolve(yes);
        // Whoever stays goes on where they were.
        if (!yes && from instanceof HTMLElement) setTimeout(() => from.focus());
      },
    }),
  );
}
