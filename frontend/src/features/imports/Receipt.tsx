import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { fileOf, type Outcome, type Verdict } from './api/rows';
import { untouchedOf } from './import-model';
import { Reasons } from './Reasons';
import { Rows } from './Rows';
import classes from './Receipt.module.css';

type Figure = { outcome: Outcome; key: 'created' | 'updated' | 'skipped' | 'failed' | 'undone' };

const figures: Figure[] = [
  { outcome: 'CREATED', key: 'created' },
  { outcome: 'UPDATED', key: 'updated' },
  { outcome: 'SKIPPED', key: 'skipped' },
  { outcome: 'FAILED', key: 'failed' },
  { outcome: 'UNDONE', key: 'undone' },
];

/** After an undo these are what has stayed. */
const stayed: Partial<Record<Figure['key'], 'createdStays' | 'updatedStays'>> = {
  created: 'createdStays',
  updated: 'updatedStays',
};

/** Rows that the run did not even try; with the others they make up the file. */
const untried: { verdict: Verdict; key: 'bad' | 'dropped' }[] = [
  { verdict: 'BAD', key: 'bad' },
  { verdict: 'DROPPED', key: 'dropped' },
];

/** Numbers that open their rows, the reasons of what was left out, and those rows as files. */
export function Receipt({ file }: { file: Import }) {
  const { t } = useTranslation();
  const { outcome } = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate();
  const open = (wanted: Outcome) =>
    void navigate({ to: '.', search: { step: 'result', ...(wanted === outcome ? {} : { outcome: wanted }) } });
  const rest = untouchedOf(file);
  const undone = file.counts.undone > 0;
  const review = (verdict: Verdict) => void navigate({ to: '.', search: { step: 'review', verdict } });
  return (
    <div className={classes.receipt}>
      <div className={classes.figures} role="group" aria-label={t('imports.receipt')}>
        {figures
          .filter(({ key }) => key !== 'undone' || undone)
          .map(({ outcome: each, key }) => (
            <button
              key={key}
              type="button"
              data-outcome={each}
              aria-pressed={outcome === each}
              disabled={file.counts[key] === 0}
              onClick={() => open(each)}
            >
              <b className="num">{number(file.counts[key])}</b>
              <span>{t(`imports.counts.${undone ? (stayed[key] ?? key) : key}`)}</span>
            </button>
          ))}
        {untried
          .filter(({ key }) => file.counts[key] > 0)
          .map(({ verdict, key }) => (
            <button key={key} type="button" onClick={() => review(verdict)}>
              <b className="num">{number(file.counts[key])}</b>
              <span>{t(`imports.leftOut.${key}`)}</span>
            </button>
          ))}
        {rest > 0 && (
          <button type="button" disabled>
            <b className="num">{number(rest)}</b>
            <span>{t('imports.leftOut.rest')}</span>
          </button>
        )}
      </div>
      <p className={classes.sum}>{t('imports.rowsOfFile', { count: file.rows, shown: number(file.rows) })}</p>
      <Files file={file} />
      {outcome ? <Rows file={file} /> : <Reasons file={file} />}
    </div>
  );
}

function Files({ file: { id, counts } }: { file: Import }) {
  const { t } = useTranslation();
  const files = [
    counts.skipped > 0 && { key: 'skipped', href: fileOf(id, { outcome: 'SKIPPED' }) },
    counts.failed > 0 && { key: 'failed', href: fileOf(id, { outcome: 'FAILED' }) },
    counts.bad > 0 && { key: 'bad', href: fileOf(id, { verdict: 'BAD' }) },
    counts.dropped > 0 && { key: 'dropped', href: fileOf(id, { verdict: 'DROPPED' }) },
  ].filter((each) => each !== false);
  if (files.length === 0) return null;
  return (
    <p className={classes.files}>
      {t('imports.download.hint')}
      {files.map(({ key, href }) => (
        <Button key={key} component="a" size="xs" leftSection={<Download size={14} />} href={href} download>
          {t(`imports.download.${key}`)}
        </Button>
      ))}
    </p>
  );
}
