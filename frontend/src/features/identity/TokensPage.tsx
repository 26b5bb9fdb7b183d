import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import table from '@/shared/ui/DataTable.module.css';
import { tokensQuery, type ApiToken } from './api/tokens';
import { RevokeDialog } from './RevokeDialog';
import { TokenDialog } from './TokenDialog';
import { TokenRights } from './TokenRights';

/** Tokens by which programs call in one's own name. */
export function TokensPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const query = useQuery(tokensQuery);
  const tokens = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('tokens.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.tokens')}>
      <PageHead title={t('nav.tokens')} actions={add} />
      {query.isPending && <Skeleton height={120} m="lg" radius={8} width="auto" />}
      {query.isError && !tokens && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {tokens?.length === 0 && (
        <EmptyState icon={KeyRound} title={t('tokens.noneTitle')} action={add}>
          {t('tokens.none')}
        </EmptyState>
      )}
      {tokens && tokens.length > 0 && <TokenTable tokens={tokens} />}
      {adding && <TokenDialog onClose={() => setAdding(false)} />}
    </section>
  );
}

function TokenTable({ tokens }: { tokens: ApiToken[] }) {
  const { t } = useTranslation();
  const [revoking, setRevoking] = useState<ApiToken>();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('tokens.name')}</th>
            <th>{t('tokens.expires')}</th>
            <th>{t('tokens.used')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <td>
                {token.name}
                <TokenRights rights={token.rights} />
              </td>
              <td className={table.whole} data-label={t('tokens.expires')}>
                {moment(token.expiresAt)}
              </td>
              <td className={table.whole} data-label={t('tokens.used')}>
                {token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} /> : t('tokens.never')}
              </td>
              <td data-end data-act>
                <Button
                  size="xs"
                  aria-label={t('tokens.revokeOf', { name: token.name })}
                  onClick={() => setRevoking(token)}
                >
                  {t('tokens.revoke')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(undefined)} />}
    </div>
  );
}
