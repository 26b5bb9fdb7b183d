export const steps = ['organisation', 'distributor', 'connection', 'lead'] as const;
export type Step = (typeof steps)[number];

/** The step that the URL names; the second, when it names none after the first is done. */
export function stepOf(asked: string | undefined): Step {
  return steps.find((step) => step === asked) ?? 'distributor';
}
