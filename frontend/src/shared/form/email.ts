// Only what no address can be: the server knows the rest, and a mail proves it.
const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a typed address, as the key of a text. */
export function emailFault(typed: string): 'signIn.emailMissing' | 'signIn.emailBad' | undefined {
  if (!typed.trim()) return 'signIn.emailMissing';
  return SHAPE.test(typed.trim()) ? undefined : 'signIn.emailBad';
}

/** The same as a rule of a form. */
export function emailRule(t: (key: 'signIn.emailMissing' | 'signIn.emailBad') => string) {
  return (typed: string) => {
    const fault = emailFault(typed);
    return fault ? t(fault) : null;
  };
}
