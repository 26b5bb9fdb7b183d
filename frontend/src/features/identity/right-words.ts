type Words = (key: string) => string;

/** Rights as the screens call them, by module: "Leadler: Görme, Not yazma". */
export function rightWords(rights: string[], t: Words): string[] {
  const pairs = rights.map((right) => right.split(':'));
  const modules = [...new Set(pairs.map(([module]) => module))];
  return modules.map((module) => {
    const actions = pairs.filter((pair) => pair[0] === module).map(([, action]) => t(`rights.action.${action}`));
    return `${t(`rights.module.${module}`)}: ${actions.join(', ')}`;
  });
}
