import { useParams } from '@tanstack/react-router';
import { ConnectionPanel } from '@/features/connection/ConnectionPanel';

export function ConnectionPanelPage() {
  const { connectionId } = useParams({ from: '/shell/connections/$connectionId' });
  return <ConnectionPanel key={connectionId} connectionId={connectionId} />;
}
