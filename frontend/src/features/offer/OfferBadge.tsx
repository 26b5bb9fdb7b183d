import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { offersKey, offerStatsQuery } from './api/offers';
import classes from './Offer.module.css';

const CALM = 1_000;
/** How long a toast stands, in milliseconds: what comes meanwhile is counted with it. */
const SHOWN = 4_000;

function stepOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'step' in data ? data.step : undefined;
}

/** How many offers wait for this person; over an icon where there is no room beside it. */
export function OfferBadge({ over = false }: { over?: boolean }) {
  const { t } = useTranslation();
  const asked = useSession().scopes.lead === 'DISTRIBUTOR';
  const stats = useQuery(offerStatsQuery).data;
  const waiting = asked ? stats?.open : stats?.undecided;
  return waiting ? (
    <span className={`${classes.badge} num`} data-over={over || undefined}>
      {number(waiting)}
      <span className={classes.hidden}>{t(asked ? 'offer.waiting' : 'offer.tab.undecided')}</span>
    </span>
  ) : null;
}

/** Hears of offers on every page, and says what somebody shall look at: many at once as one number. */
export function OfferWatch() {
  const { t } = useTranslation();
  const asked = useSession().scopes.lead === 'DISTRIBUTOR';
  const queries = useQueryClient();
  const news = useRef({ count: 0, told: 0, until: 0 });
  const tellSoon = useSoon(CALM, () => {
    void queries.invalidateQueries({ queryKey: offersKey });
    const { count, told } = news.current;
    if (count === told) return;
    news.current = { count, told: count, until: Date.now() + SHOWN };
    toast(t(asked ? 'offer.came' : 'offer.cameBack', { count, shown: number(count) }), 'offers');
  });
  useLive('offers', ({ type, data }) => {
    if (asked ? type === 'offer_created' : stepOf(data) === 'RETURNED') {
      if (news.current.count === news.current.told && Date.now() > news.current.until)
        news.current = { count: 0, told: 0, until: 0 };
      news.current.count += 1;
    }
    tellSoon();
  });
  return null;
}
