import { useTranslations } from 'use-intl';
import { type Space, spaceKinds } from '@/shared/parking/spaces';
import classes from './plan.module.css';
import { SpaceShape } from './SpaceShape';
import { type SpaceState, stateOf } from './space-state';

interface Props {
  spaces: readonly Space[];
  taken: ReadonlySet<number> | undefined;
}

const states: readonly SpaceState[] = ['OPEN', 'FREE', 'TAKEN', 'OUT'];

/** What the signs on the plan mean: those that are on it. */
export function Legend({ spaces, taken }: Props) {
  const t = useTranslations('parking');
  const seenStates = states.filter((state) => spaces.some((space) => stateOf(space, taken) === state));
  const seenKinds = spaceKinds.filter((kind) => kind !== 'STANDARD' && spaces.some((space) => space.kind === kind));
  const usual: SpaceState = taken === undefined ? 'OPEN' : 'FREE';
  const entries = [
    ...seenStates.map((state) => ({ kind: 'STANDARD' as const, state, words: t(`plan.states.${state}`) })),
    ...seenKinds.map((kind) => ({ kind, state: usual, words: t(`space.${kind}`) })),
  ];
  return (
    <ul className={classes.legend} aria-label={t('plan.legend')}>
      {entries.map(({ kind, state, words }) => (
        <li key={`${kind} ${state}`}>
          <svg viewBox="-0.2 -0.2 2.9 2.9" width={30} height={30} aria-hidden>
            <g data-state={state} className={classes.space}>
              <SpaceShape kind={kind} state={state} width={2.5} height={2.5} />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
