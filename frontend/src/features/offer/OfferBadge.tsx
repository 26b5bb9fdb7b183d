import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useLive } from '@/shared/live/LiveProvider';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { offersKey, offerStatsQuery } from './api/offers';
import classes from './Offer.module.css';

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

/** Hears of offers on every page, and says what somebody shall look at. */
export function OfferWatch() {
  const { t } = useTranslation();
  const asked = useSession().scopes.lead === 'DISTRIBUTOR';
  const queries = useQueryClient();
  useLive('offers', ({ type, data }) => {
    void queries.invalidateQueries({ queryKey: offersKey });
    if (asked && type === 'offer_created') toast(t('offer.came'));
    if (!asked && stepOf(data) === 'RETURNED') toast(t('offer.cameBack'));
  });
  return null;
}
