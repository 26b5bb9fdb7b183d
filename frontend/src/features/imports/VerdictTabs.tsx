import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { fileOf, type Verdict } from './api/rows';
import { countOf, verdicts } from './import-model';
import { useRowFilter } from './use-row-filter';
import classes from './Review.module.css';

/** Rows by what the check has said of them. */
export function VerdictTabs({ file }: { file: Import }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { verdict } = useRowFilter(file);
  const show = (wanted: Verdict) => void navigate({ to: '.', search: { step: 'review', verdict: wanted } });
  const shown = verdicts.filter((each) => each !== 'DROPPED' || file.counts.dropped > 0 || verdict === 'DROPPED');
  return (
    <div className={classes.bar}>
      <div className={classes.tabs} role="tablist" aria-label={t('imports.verdicts')}>
        {shown.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={each === verdict}
            data-verdict={each}
            onClick={() => show(each)}
          >
            {t(`imports.verdict.${each}`)}
            <span className="num">{number(countOf(each, file.counts))}</span>
          </button>
        ))}
      </div>
      {file.counts.bad > 0 && (
        <Button
          component="a"
          size="xs"
          leftSection={<Download size={14} />}
          href={fileOf(file.id, { verdict: 'BAD' })}
          download
        >
          {t('imports.download.bad')}
        </Button>
      )}
    </div>
  );
}
