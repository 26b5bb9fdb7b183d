import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay, useSession } from '@/shared/session/session';
import { PageHead } from '@/shared/ui/PageHead';
import { OfferInbox } from './OfferInbox';
import { OfferList } from './OfferList';
import { OfferNumbers } from './OfferNumbers';
import { OfferRules } from './OfferRules';
import { offerStatsQuery } from './api/offers';

/** Leads offered to distributors: to decide about for a partner, to follow for the organisation. */
export function OffersPage() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('nav.offers')}>
      <PageHead title={t('nav.offers')} />
      {useSession().scopes.lead === 'DISTRIBUTOR' ? <Asked /> : <House />}
    </section>
  );
}

function Asked() {
  const { t } = useTranslation();
  return (
    <Tabs defaultValue="open" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="open">{t('offer.tab.open')}</Tabs.Tab>
        <Tabs.Tab value="over">{t('offer.tab.over')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="open">
        <OfferInbox open />
      </Tabs.Panel>
      <Tabs.Panel value="over">
        <OfferInbox open={false} />
      </Tabs.Panel>
    </Tabs>
  );
}

function House() {
  const { t } = useTranslation();
  const mayRule = useMay('assignment:manage');
  const stats = useQuery(offerStatsQuery).data;
  const undecided = stats?.undecided;
  return (
    <Tabs defaultValue="open" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="open">{t('offer.tab.open')}</Tabs.Tab>
        <Tabs.Tab
          value="undecided"
          rightSection={undecided ? <span className="num">{number(undecided)}</span> : undefined}
        >
          {t('offer.tab.undecided')}
        </Tabs.Tab>
        <Tabs.Tab value="over">{t('offer.tab.over')}</Tabs.Tab>
        <Tabs.Tab value="numbers">{t('offer.tab.numbers')}</Tabs.Tab>
        {mayRule && <Tabs.Tab value="rules">{t('offer.tab.rules')}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="open">
        <OfferList query={{ state: ['OPEN'] }} />
      </Tabs.Panel>
      <Tabs.Panel value="undecided">
        <OfferList query={{ undecided: true }} />
      </Tabs.Panel>
      <Tabs.Panel value="over">
        <OfferList query={{ state: ['ACCEPTED', 'RETURNED', 'WITHDRAWN'] }} />
      </Tabs.Panel>
      <Tabs.Panel value="numbers">
        <OfferNumbers />
      </Tabs.Panel>
      {mayRule && (
        <Tabs.Panel value="rules">
          <OfferRules />
        </Tabs.Panel>
      )}
    </Tabs>
  );
}
