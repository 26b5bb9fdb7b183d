import { FileSpreadsheet, Globe, MessageCircle, MessagesSquare, PencilLine, Webhook } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import { FacebookMark, InstagramMark } from './marks';

const icons = {
  META_FORM: FacebookMark,
  WHATSAPP: MessageCircle,
  MESSENGER: MessagesSquare,
  INSTAGRAM: InstagramMark,
  WEB_FORM: Globe,
  IMPORT: FileSpreadsheet,
  API: Webhook,
  MANUAL: PencilLine,
};

/** Where a lead came from; its name is read aloud and shown on hover. */
export function SourceIcon({ lead }: { lead: Pick<LeadListItem, 'source' | 'platform'> }) {
  const { t } = useTranslation();
  const instagram = lead.source === 'META_FORM' && lead.platform === 'ig';
  const Icon = instagram ? InstagramMark : icons[lead.source];
  const name = instagram ? t('lead.platform.ig') : t(`lead.source.${lead.source}`);
  return (
    <span title={name}>
      <Icon size={16} role="img" aria-label={name} />
    </span>
  );
}
