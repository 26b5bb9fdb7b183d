import { Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import classes from './PageFooter.module.css';

type Props = { first: number; count: number; total?: number; previous?: () => void; next?: () => void; hint?: boolean };

/** Where one is in a list that is read page by page. */
export function PageFooter({ first, count, total, previous, next, hint = false }: Props) {
  const { t } = useTranslation();
  const of = total === undefined ? '' : ` / ${number(total)}`;
  return (
    <footer className={classes.footer}>
      <span className="num">{count > 0 && `${number(first)}–${number(first + count - 1)}${of}`}</span>
      <span className={classes.grow} />
      {hint && (
        <span className={classes.hint} aria-hidden>
          <span className="kbd">J</span> <span className="kbd">K</span> {t('list.move')} <span className="kbd">X</span>{' '}
          {t('list.select')} <span className="kbd">Enter</span> {t('list.open')}
        </span>
      )}
      <Button leftSection={<ChevronLeft size={14} />} disabled={!previous} onClick={previous}>
        {t('list.previous')}
      </Button>
      <Button rightSection={<ChevronRight size={14} />} disabled={!next} onClick={next}>
        {t('list.next')}
      </Button>
    </footer>
  );
}
