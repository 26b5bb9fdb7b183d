import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './Numbers.module.css';

type Props = {
  /** Above zero: it rose. */
  change: number | undefined;
  /** By how much, without a sign. */
  by: string;
  before: string;
  lessIsBetter?: boolean;
};

/** How a number moved against the period before; the arrow and the words say it without the colour. */
export function Delta({ change, by, before, lessIsBetter = false }: Props) {
  const { t } = useTranslation();
  const Icon = change === undefined || change === 0 ? Minus : change > 0 ? ArrowUp : ArrowDown;
  const good = change === undefined || change === 0 ? undefined : change > 0 !== lessIsBetter;
  return (
    <span className={`${classes.delta} num`}>
      {change !== undefined && (
        <b data-good={good}>
          <Icon
            size={13}
            role="img"
            aria-label={t(change > 0 ? 'numbers.up' : change < 0 ? 'numbers.down' : 'numbers.same')}
          />
          {change !== 0 && by}
        </b>
      )}
      {t('numbers.before', { value: before })}
    </span>
  );
}
