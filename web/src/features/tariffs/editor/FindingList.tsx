import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './editor.module.css';
import { type Found, fieldId } from './findings';
import { usePlaceWords } from './usePlaceWords';
import type { TypedTariff } from './typed-tariff';

interface Props {
  found: readonly Found[];
  typed: TypedTariff;
  currency: string;
  /** As long as an answer to what was typed last is on its way, nobody knows whether it is all. */
  busy: boolean;
  onGo: (pointer: string) => void;
}

/** All that has to be changed before it can be published, each with the way to its field. */
export function FindingList({ found, typed, currency, busy, onGo }: Props) {
  const t = useTranslations('tariffs.findings');
  const placeOf = usePlaceWords(typed, currency);
  const sound = found.length === 0;
  return (
    <Alert
      role="status"
      aria-busy={busy}
      color={sound ? 'green' : 'orange'}
      variant="light"
      icon={sound ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={sound ? t('none') : t('some', { count: found.length })}
    >
      {!sound && (
        <ul className={classes.findings}>
          {found.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              <Anchor
                href={`#${fieldId(pointer)}`}
                inherit
                underline="always"
                c="inherit"
                onClick={(event) => {
                  event.preventDefault();
                  onGo(pointer);
                }}
              >
                {placeOf(pointer)}
              </Anchor>
              {': '}
              {detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
