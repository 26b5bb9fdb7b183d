import classes from './Form.module.css';

/** Why it was refused, in words. */
export function FormProblem({ children }: { children?: string }) {
  return children ? (
    <p role="alert" className={classes.problem}>
      {children}
    </p>
  ) : null;
}
