import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { channelsQuery } from './api/channels';
import { ChannelCard } from './ChannelCard';
import { ChannelMessages } from './ChannelMessages';
import classes from './Channels.module.css';

/** The channels beside mail and bell that the organisation has set up, and what became of messages. */
export function ChannelsPage() {
  const { t } = useTranslation();
  const query = useQuery(channelsQuery);
  const setups = query.data?.items;
  return (
    <section className={classes.page} aria-label={t('nav.channels')}>
      <PageHead title={t('nav.channels')} />
      <div className={classes.content}>
        {query.isPending && ['a', 'b'].map((row) => <Skeleton key={row} height={96} m="lg" radius={8} width="auto" />)}
        {query.isError && !setups && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {setups && (
          <>
            <div className={classes.cards}>
              <ChannelCard channel="slack" setup={setups.find(({ channel }) => channel === 'SLACK')} />
              <ChannelCard channel="sms" setup={setups.find(({ channel }) => channel === 'SMS')} />
            </div>
            <ChannelMessages />
          </>
        )}
      </div>
    </section>
  );
}
