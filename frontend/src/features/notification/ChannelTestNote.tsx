import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChannelTest } from './api/channels';
import classes from './Channels.module.css';

/** What came of a message to oneself, with the other side's own words. */
export function ChannelTestNote({ test }: { test: ChannelTest }) {
  const { t } = useTranslation();
  const Icon = test.arrived ? CircleCheck : CircleAlert;
  return (
    <div className={classes.test} data-arrived={test.arrived} role="status">
      <Icon size={16} aria-hidden />
      <div>
        <p>{test.arrived ? t('channels.arrived') : `${test.fault?.detail ?? ''} ${test.fault?.remedy ?? ''}`}</p>
        {(test.status !== undefined || test.answer) && (
          <p className={classes.answer}>
            {t('channels.answer')} <code>{[test.status, test.answer].filter(Boolean).join(' · ')}</code>
          </p>
        )}
      </div>
    </div>
  );
}
