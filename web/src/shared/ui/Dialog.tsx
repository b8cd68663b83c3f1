import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Wider than a question, for two things beside each other. */
  wide?: boolean;
  children: ReactNode;
}

/** A question in front of the page. Its title is no page header, as the ready-made Modal's would be. */
export function Dialog({ title, opened, onClose, wide = false, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={wide ? 'xl' : 'md'}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="xl">
          <Modal.Title fz="lg" fw={700} lh={1.3} mb="sm">
            {title}
          </Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
