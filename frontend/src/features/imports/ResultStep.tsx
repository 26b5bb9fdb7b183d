import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { leftOf, may, planOf } from './import-model';
import { Receipt } from './Receipt';
import { RunDialog } from './RunDialog';
import { UndoImport } from './UndoImport';
import { WorkProgress } from './WorkProgress';
import page from './Imports.module.css';

/** The run and its receipt: what was made and changed, what was left out and why, and the way back. */
export function ResultStep({ file }: { file: Import }) {
  const { t } = useTranslation();
  if (file.state === 'UNDOING') return <WorkProgress file={file} jobId={file.undoJobId} title={t('imports.undoing')} />;
  if (file.state === 'RUNNING') return <WorkProgress file={file} jobId={file.runJobId} title={t('imports.running')} />;
  return (
    <>
      <Receipt file={file} />
      <Foot file={file} />
    </>
  );
}

const afterwards: Partial<Record<Import['state'], string>> = { UNDONE: 'undone', CANCELLED: 'stopped' };

function Foot({ file }: { file: Import }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const plan = planOf(file);
  const made = file.counts.created + file.counts.updated;
  const left = leftOf(file);
  return (
    <footer className={page.foot}>
      <p>
        {left
          ? t('imports.after.left', { count: made, shown: number(made) })
          : t(`imports.after.${afterwards[file.state] ?? 'done'}`)}
      </p>
      {may(file, 'undo') && <UndoImport file={file} />}
      {may(file, 'start') && plan.total > 0 && (
        <Button variant="filled" onClick={() => setAsking(true)}>
          {t(file.state === 'UNDONE' ? 'imports.again' : 'imports.rest', {
            count: plan.total,
            shown: number(plan.total),
          })}
        </Button>
      )}
      {made > 0 && (
        <Button
          variant={may(file, 'start') ? 'default' : 'filled'}
          renderRoot={(props) => <Link to="/leads" search={{ importId: file.id }} {...props} />}
        >
          {t('imports.see', { count: made, shown: number(made) })}
        </Button>
      )}
      {asking && <RunDialog file={file} onClose={() => setAsking(false)} />}
    </footer>
  );
}
