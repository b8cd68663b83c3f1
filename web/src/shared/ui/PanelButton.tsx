import { Button, type ButtonProps } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './PanelButton.module.css';

interface Props extends ButtonProps {
  /** What the button is for, where it shows less than that. */
  label?: string;
  /** What the button shows. */
  face: ReactNode;
  /** Where the panel is, if not below its button. */
  panelClass?: string | undefined;
  children: ReactNode;
}

/**
 * A button that opens a panel: the browser's own popover, which Escape and a click beside it close. A browser that
 * cannot place it at its button shows it in the middle.
 */
export function PanelButton({ label, face, panelClass = classes.below, children, ...button }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const here = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    if (panel.current?.matches(':popover-open') === true) panel.current.hidePopover();
  }, [here]);

  return (
    <>
      <Button variant="default" aria-label={label} popoverTarget={id} {...button}>
        {face}
      </Button>
      <div ref={panel} id={id} popover="auto" className={`${classes.panel} ${panelClass}`}>
        {children}
      </div>
    </>
  );
}
