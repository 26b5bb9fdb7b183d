import { ActionIcon, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';

type Props = { icon: LucideIcon; label: string; disabled?: boolean; onClick: () => void };

/** A verb of a row that an icon tells; its words stand in the tooltip. */
export function IconAction({ icon: Icon, label, disabled, onClick }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
