import { Badge } from '@mantine/core';
import classes from './StatusBadge.module.css';

/** What a state means for whoever looks at it. */
const tones = {
  planned: 'gray',
  open: 'blue',
  waiting: 'orange',
  good: 'green',
  done: 'brand',
  bad: 'red',
} as const;

export type Tone = keyof typeof tones;

export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <Badge color={tones[tone]} variant="light" size="md" className={classes.badge ?? ''}>
      {children}
    </Badge>
  );
}
