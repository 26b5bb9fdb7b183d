/** A right as the screens call it: "Leadler: Dışa aktarma". */
export function rightWord(right: string, t: (key: string) => string): string {
  const [module, action] = right.split(':');
  return `${t(`rights.module.${module}`)}: ${t(`rights.action.${action}`)}`;
}
