import { SegmentedControl } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { PageHead } from '@/shared/ui/PageHead';
import { funnelQuery, numbersKey } from './api/numbers';
import { DayCard } from './DayCard';
import { FunnelCard } from './FunnelCard';
import { InteractionCard } from './InteractionCard';
import { NumberFilters } from './NumberFilters';
import { changed, presets, queryOf, todayIn, type NumbersQuery, type NumbersSearch } from './numbers-search';
import { Ranking } from './Ranking';
import { ResponseCard } from './ResponseCard';
import { SourceCard } from './SourceCard';
import { StaffCard } from './StaffCard';
import { Tiles } from './Tiles';
import { Updated } from './Updated';
import { useMoving } from './use-moving';
import classes from './Numbers.module.css';

/** What becomes of the leads; it moves by itself. */
export function NumbersPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/shell/analytics' });
  const navigate = useNavigate();
  const { organisation, scopes } = useSession();
  // Beside nobody else there is no order.
  const isPartner = scopes.analytics === 'DISTRIBUTOR';
  const now = useMoving(numbersKey);
  const show = (next: NumbersSearch) => void navigate({ to: '/analytics', search: next, resetScroll: false });
  const query = queryOf(search, todayIn(organisation.timeZone, now));
  const tables = search.tables ?? false;
  useHotkeys([['t', () => show(changed(search, { tables: tables ? undefined : true }))]]);
  const cards = { query, tables };
  return (
    <section className={classes.page} aria-label={t('nav.analytics')}>
      <PageHead
        title={t('nav.analytics')}
        actions={
          <>
            <UpdatedNumbers query={query} />
            <Presets search={search} onShow={show} />
          </>
        }
      />
      <NumberFilters search={search} onShow={show} />
      <div className={classes.scroll}>
        <div className={classes.grid} key={String(tables)}>
          <Tiles query={query} />
          <FunnelCard {...cards} />
          <ResponseCard {...cards} />
          {!isPartner && (
            <Ranking {...cards} sort={search.rank ?? 'conversion'} onSort={(rank) => show(changed(search, { rank }))} />
          )}
          <StaffCard {...cards} />
          <DayCard {...cards} />
          <InteractionCard {...cards} />
          <SourceCard {...cards} />
        </div>
      </div>
    </section>
  );
}

function UpdatedNumbers({ query }: { query: NumbersQuery }) {
  const { dataUpdatedAt } = useQuery({ ...funnelQuery(query), enabled: false });
  return <Updated at={dataUpdatedAt} />;
}

function Presets({ search, onShow }: { search: NumbersSearch; onShow: (next: NumbersSearch) => void }) {
  const { t } = useTranslation();
  const own = search.from !== undefined || search.to !== undefined;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('numbers.period')}
      value={own ? '' : String(search.days ?? 7)}
      data={presets.map((days) => ({
        value: String(days),
        label: days === 1 ? t('numbers.today') : t('numbers.days', { count: days }),
      }))}
      onChange={(value) =>
        onShow(
          changed(search, { days: presets.find((days) => String(days) === value), from: undefined, to: undefined }),
        )
      }
    />
  );
}
