import { useTranslation } from 'react-i18next';
import { clockNow } from './words';
import classes from './Numbers.module.css';

/** When what is shown was read. */
export function Updated({ at }: { at: number }) {
  const { t } = useTranslation();
  return <span className={`${classes.updated} num`}>{at > 0 && t('numbers.updated', { at: clockNow(at) })}</span>;
}
