import { Button, Group } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleDashed, Clock, Hash, MessageSquareText, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { FaultNote } from '@/shared/ui/FaultNote';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { useTestChannel, type ChannelName, type ChannelSetup } from './api/channels';
import { ChannelTestNote } from './ChannelTestNote';
import { healthOf } from './channel-model';
import { RemoveChannel } from './RemoveChannel';
import { SlackDialog } from './SlackDialog';
import { SmsDialog } from './SmsDialog';
import classes from './Channels.module.css';

const signs = { slack: Hash, sms: MessageSquareText };
const icons = { NONE: CircleDashed, RESTS: CircleAlert, OK: CircleCheck, QUIET: Clock };

/** One channel: whether it is set up, how it does, and its verbs. */
export function ChannelCard({ channel, setup }: { channel: ChannelName; setup: ChannelSetup | undefined }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'remove'>();
  const test = useTestChannel(channel);
  const health = healthOf(setup);
  const Sign = signs[channel];
  const Icon = icons[health];
  const Dialog = channel === 'slack' ? SlackDialog : SmsDialog;
  const close = () => setOpen(undefined);
  return (
    <section className={classes.card} aria-label={t(`channels.${channel}.name`)}>
      <header>
        <Sign size={18} aria-hidden />
        <h2>{t(`channels.${channel}.name`)}</h2>
        <span className={classes.health} data-health={health}>
          <Icon size={14} aria-hidden />
          {t(`channels.health.${health}`)}
        </span>
      </header>
      <p>{t(`channels.${channel}.${setup ? 'what' : 'how'}`)}</p>
      {setup?.gateway && <code>{setup.gateway.url}</code>}
      {setup?.lastSuccessAt && (
        <p className={classes.last}>
          {t('channels.lastSuccess')} <RelativeTime at={setup.lastSuccessAt} />
        </p>
      )}
      {setup?.fault && <FaultNote tone="warning" fault={setup.fault} />}
      {setup?.restsUntil && <p className={classes.last}>{t('channels.rests', { at: moment(setup.restsUntil) })}</p>}
      {test.data && <ChannelTestNote test={test.data} />}
      <Group gap="xs">
        {setup && (
          <Button leftSection={<Send size={14} />} loading={test.isPending} onClick={() => test.mutate()}>
            {t('channels.test')}
          </Button>
        )}
        <Button variant={setup ? 'default' : 'filled'} onClick={() => setOpen('edit')}>
          {t(setup ? 'action.edit' : `channels.${channel}.setUp`)}
        </Button>
        {setup && <Button onClick={() => setOpen('remove')}>{t('channels.remove')}</Button>}
      </Group>
      {open === 'edit' && <Dialog setup={setup} onClose={close} />}
      {open === 'remove' && <RemoveChannel channel={channel} onClose={close} />}
    </section>
  );
}
