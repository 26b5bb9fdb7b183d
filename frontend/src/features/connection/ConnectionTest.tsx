import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import type { Connection } from '@/api/types';
import { clock } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { useSubscribePage, useTestConnection } from './api/connections';
import classes from './ConnectionPanel.module.css';

type Check = components['schemas']['ConnectionCheck'];

const icons = { PASS: CircleCheck, WARN: TriangleAlert, FAIL: CircleAlert };

/** The test, a line each, with the remedy in words and the button that does it. */
export function ConnectionTest({ connection, onRenew }: { connection: Connection; onRenew: () => void }) {
  const { t } = useTranslation();
  const test = useTestConnection(connection.id);
  const report = test.data;
  return (
    <PanelSection
      title={t('connection.test')}
      aside={
        <Button size="xs" loading={test.isPending} onClick={() => test.mutate()}>
          {t(report ? 'connection.testAgain' : 'connection.testNow')}
        </Button>
      }
    >
      {report ? (
        <>
          <p className="mut num">
            {clock(report.at)} ·{' '}
            {t('connection.testSum', { passed: report.passed, failed: report.failed, warned: report.warned })}
          </p>
          <ul className={classes.checks}>
            {report.checks.map((check) => (
              <CheckLine
                key={`${check.key}${check.subject ?? ''}`}
                check={check}
                connectionId={connection.id}
                onRenew={onRenew}
                onMended={() => test.mutate()}
              />
            ))}
          </ul>
        </>
      ) : (
        <p className="mut">{t('connection.testHint')}</p>
      )}
    </PanelSection>
  );
}

type LineProps = { check: Check; connectionId: string; onRenew: () => void; onMended: () => void };

function CheckLine({ check, connectionId, onRenew, onMended }: LineProps) {
  const { t } = useTranslation();
  const subscribe = useSubscribePage(connectionId);
  const Icon = icons[check.outcome];
  const act = {
    RENEW_TOKEN: onRenew,
    SUBSCRIBE: () => subscribe.mutate(undefined, { onSuccess: onMended }),
    MAP_QUESTION: () => document.getElementById(`form-${check.formId}`)?.setAttribute('open', ''),
    OPEN_META: () => window.open('https://business.facebook.com/settings', '_blank', 'noreferrer'),
  };
  const action = check.action;
  return (
    <li className={classes.check} data-outcome={check.outcome}>
      <Icon size={16} aria-hidden />
      <span>
        <b>{check.title}</b>
        <small>{[check.detail, check.remedy].filter(Boolean).join(' ')}</small>
      </span>
      {action ? (
        <Button size="xs" onClick={act[action]} loading={subscribe.isPending}>
          {t(`connection.action.${action}`)}
        </Button>
      ) : (
        <em>{t(`connection.outcome.${check.outcome}`)}</em>
      )}
    </li>
  );
}
