import { HuniMark } from './marks';
import classes from './Brand.module.css';

/** Sign and name, where no navigation carries them. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <span>
        <HuniMark size={15} aria-hidden />
      </span>
      <b>Huni</b>
    </div>
  );
}
