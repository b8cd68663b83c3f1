import { Badge, Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { type Customer, customersQuery, fullName } from '@/shared/customers/customers';
import { TextLink } from '@/shared/ui/LinkButton';
import { Lookup } from '@/shared/ui/Lookup';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { duplicatesQuery } from '../api/merge';
import { MergeDialog } from './MergeDialog';
import classes from './merge.module.css';

/** Who may be the same person, and the way to make them one. */
export function Duplicates({ customer }: { customer: Versioned<Customer> }) {
  const t = useTranslations('people.merge');
  const { id } = customer.value;
  const likely = useQuery(duplicatesQuery(id));
  const [other, setOther] = useState<Customer | null>(null);

  function useOthers(q: string) {
    const { data, error, isPlaceholderData } = useQuery(customersQuery({ size: 8, ...(q !== '' && { q }) }));
    return { items: isPlaceholderData ? undefined : data?.items.filter((found) => found.id !== id), error };
  }

  return (
    <section aria-labelledby="duplicates" className="no-print">
      <Title order={2} size="h4" id="duplicates" mb="md">
        {t('title')}
      </Title>
      <Stack>
        {likely.isError && <ProblemAlert error={likely.error} onRetry={() => void likely.refetch()} />}
        {likely.data?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {likely.data !== undefined && likely.data.length > 0 && (
          <ul className={classes.likely}>
            {likely.data.map(({ customer: found, sameEmail, samePhone, sameName }) => (
              <li key={found.id}>
                <span className={classes.person}>
                  <TextLink to="/customers/$id" params={{ id: String(found.id) }} fw={600}>
                    {fullName(found)}
                  </TextLink>
                  <Text component="span" size="sm" c="dimmed">
                    {found.email ?? found.phone ?? found.phoneAsGiven ?? found.address}
                  </Text>
                </span>
                <span className={classes.reasons}>
                  {sameName && (
                    <Badge variant="light" size="md">
                      {t('sameName')}
                    </Badge>
                  )}
                  {sameEmail && (
                    <Badge variant="light" size="md">
                      {t('sameEmail')}
                    </Badge>
                  )}
                  {samePhone && (
                    <Badge variant="light" size="md">
                      {t('samePhone')}
                    </Badge>
                  )}
                </span>
                <Button size="xs" variant="default" onClick={() => setOther(found)}>
                  {t('compare')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Lookup<Customer>
          className={classes.lookup ?? ''}
          label={t('another')}
          placeholder={t('anotherHelp')}
          value={null}
          onChange={setOther}
          useFound={useOthers}
          keyOf={({ id: number }) => number}
          textOf={fullName}
          option={(found) => (
            <span className={classes.person}>
              {fullName(found)}
              <Text component="span" size="sm" c="dimmed">
                {found.email ?? found.phone ?? found.phoneAsGiven ?? found.address}
              </Text>
            </span>
          )}
        />
      </Stack>
      <MergeDialog customer={customer} other={other} onClose={() => setOther(null)} />
    </section>
  );
}
