import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { may, planOf } from './import-model';
import { Rows } from './Rows';
import { RunDialog } from './RunDialog';
import { VerdictTabs } from './VerdictTabs';
import { WorkProgress } from './WorkProgress';
import page from './Imports.module.css';

/** What the check has found, row by row, to be mended in place; nothing is a lead yet. */
export function ReviewStep({ file }: { file: Import }) {
  const { t } = useTranslation();
  if (file.state === 'CHECKING') {
    return <WorkProgress file={file} jobId={file.checkJobId} title={t('imports.checking')} />;
  }
  return (
    <>
      <VerdictTabs file={file} />
      <Rows file={file} />
      <Foot file={file} />
    </>
  );
}

/** What a run would do now, and the button that begins it. */
function Foot({ file }: { file: Import }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const plan = planOf(file);
  if (!may(file, 'start')) return null;
  return (
    <footer className={page.foot}>
      <p className="num">
        {t('imports.plan.short', {
          create: number(plan.create),
          update: number(plan.update),
          out: number(plan.leftOut),
        })}
      </p>
      <Button
        renderRoot={(props) => (
          <Link to="/imports/$importId" params={{ importId: file.id }} search={{ step: 'mapping' }} {...props} />
        )}
      >
        {t('imports.step.mapping')}
      </Button>
      <Button id="imports-run" variant="filled" disabled={plan.total === 0} onClick={() => setAsking(true)}>
        {t('imports.run', { count: plan.total, shown: number(plan.total) })}
      </Button>
      {asking && <RunDialog file={file} onClose={() => setAsking(false)} />}
    </footer>
  );
}
