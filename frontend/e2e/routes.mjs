// The screens as the router knows them, so that no test can forget one.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('../src/app/routes/', import.meta.url);

/** What an object literal says under a name, as text. */
function said(literal, name) {
  const found = literal.properties.find((each) => each.name?.getText() === name);
  return found?.initializer;
}

/** Every `const name = createRoute({ getParentRoute: () => parent, path })`. */
function declared() {
  const found = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && /^createRoute\b/.test(node.initializer?.getText() ?? '')) {
      const [literal] = node.initializer.arguments;
      found.set(node.name.getText(), {
        parent: said(literal, 'getParentRoute')?.body.getText(),
        path: said(literal, 'path')?.text ?? '',
      });
    }
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** Each screen's whole path with its `$parameters`, and whether one must be signed in for it. */
export function routes() {
  const all = declared();
  const above = (name) => (all.has(name) ? [...above(all.get(name).parent), name] : []);
  return [...all.keys()]
    .map((name) => above(name))
    .map((line) => ({
      path: `/${line
        .map((name) => all.get(name).path.replaceAll(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/')}`,
      behindDoor: line.includes('shell'),
    }))
    .filter(({ path }) => path !== '/');
}
