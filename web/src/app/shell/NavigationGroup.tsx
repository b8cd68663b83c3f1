import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './NavigationGroup.module.css';
import { useDisclosed } from './useDisclosed';

interface Props {
  label: string;
  /** Whether one is on a page of this group. */
  current: boolean;
  children: ReactNode;
}

/**
 * A button that discloses links: over the page where there is room beside each other, else below itself. Links stay
 * links and not a menu's commands, so that Tab and a screen reader find them as everywhere else.
 */
export function NavigationGroup({ label, current, children }: Props) {
  const id = useId();
  const { around, button, opened, toggle } = useDisclosed<HTMLLIElement>();
  return (
    <li ref={around} className={classes.group}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={id}
        data-current={current || undefined}
        onClick={toggle}
      >
        {label}
        <IconChevronDown size={16} aria-hidden className={classes.arrow} />
      </button>
      <ul id={id} hidden={!opened} className={classes.entries}>
        {children}
      </ul>
    </li>
  );
}
