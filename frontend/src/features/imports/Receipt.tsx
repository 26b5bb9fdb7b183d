import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { fileOf, type Outcome } from './api/rows';
import { Reasons } from './Reasons';
import { Rows } from './Rows';
import classes from './Receipt.module.css';

type Figure = { outcome: Outcome; key: 'created' | 'updated' | 'skipped' | 'failed' };

const figures: Figure[] = [
  { outcome: 'CREATED', key: 'created' },
  { outcome: 'UPDATED', key: 'updated' },
  { outcome: 'SKIPPED', key: 'skipped' },
  { outcome: 'FAILED', key: 'failed' },
];

/** Numbers that open their rows, the reasons of what was left out, and those rows as files. */
export function Receipt({ file }: { file: Import }) {
  const { t } = useTranslation();
  const { outcome } = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate();
  const open = (wanted: Outcome) =>
    void navigate({ to: '.', search: { step: 'result', ...(wanted === outcome ? {} : { outcome: wanted }) } });
  return (
    <div className={classes.receipt}>
      <div className={classes.figures} role="group" aria-label={t('imports.receipt')}>
        {figures.map(({ outcome: each, key }) => (
          <button
            key={key}
            type="button"
            data-outcome={each}
            aria-pressed={outcome === each}
            disabled={file.counts[key] === 0}
            onClick={() => open(each)}
          >
            <b className="num">{number(file.counts[key])}</b>
            <span>{t(`imports.counts.${key}`)}</span>
          </button>
        ))}
      </div>
      <Files file={file} />
      {outcome ? <Rows file={file} /> : <Reasons file={file} />}
    </div>
  );
}

function Files({ file: { id, counts } }: { file: Import }) {
  const { t } = useTranslation();
  const files = [
    counts.failed > 0 && { key: 'failed', href: fileOf(id, { outcome: 'FAILED' }) },
    counts.bad > 0 && { key: 'bad', href: fileOf(id, { verdict: 'BAD' }) },
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
