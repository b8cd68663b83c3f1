import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** What is known about something: terms and their values. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

interface FactProps {
  term: string;
  /** What whoever looks knows, but not whoever is given the paper. */
  onPaperOnly?: boolean;
  children: ReactNode;
}

export function Fact({ term, onPaperOnly = false, children }: FactProps) {
  return (
    <div className={onPaperOnly ? classes.onPaper : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
