import { Button, type ButtonProps } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './HeaderPanel.module.css';

interface Props extends ButtonProps {
  label: string;
  /** What the button shows. */
  face: ReactNode;
  children: ReactNode;
}

/** A button of the header that opens a panel: the browser's own popover, which Escape and a click beside it close. */
export function HeaderPanel({ label, face, children, ...button }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const here = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    if (panel.current?.matches(':popover-open') === true) panel.current.hidePopover();
  }, [here]);

  return (
    <>
      <Button
        variant="default"
        aria-label={label}
        popoverTarget={id}
        classNames={{ label: classes.face ?? '' }}
        {...button}
      >
        {face}
      </Button>
      <div ref={panel} id={id} popover="auto" className={classes.panel}>
        {children}
      </div>
    </>
  );
}
