import { Autocomplete, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { operatorsQuery } from '@/shared/parking/operators';
import { oneOf, type SiteKind, siteKinds } from '@/shared/parking/spaces';
import { DropZone } from '@/shared/ui/DropZone';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { importSites } from './api/sites';
import { ImportOutcome } from './ImportOutcome';
import classes from './manage.module.css';

/** A CSV list of an operator's sites, taken over row by row. */
export function SiteImport() {
  const t = useTranslations('parkingManage.import');
  const site = useTranslations('parkingManage.site');
  const words = useTranslations('parking.kinds');
  const queryClient = useQueryClient();
  const operators = useQuery(operatorsQuery);
  const [operator, setOperator] = useState('');
  const [kind, setKind] = useState<SiteKind>('CAR_PARK');
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: importSites,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['parking'] }),
  });
  return (
    <Stack>
      {operators.isError && <ProblemAlert error={operators.error} onRetry={() => void operators.refetch()} />}
      <div className={classes.fields}>
        <NativeSelect
          required
          label={site('operator')}
          value={operator}
          error={missing && operator === '' && site('error.operator')}
          onChange={({ currentTarget }) => setOperator(currentTarget.value)}
          data={[
            { value: '', label: site('choose') },
            ...(operators.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <NativeSelect
          required
          label={site('kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(oneOf(siteKinds, currentTarget.value) ?? 'CAR_PARK')}
          data={siteKinds.map((value) => ({ value, label: words(value) }))}
        />
        <Autocomplete
          required
          label={site('timeZone')}
          data={Intl.supportedValuesOf('timeZone')}
          limit={20}
          maxLength={50}
          value={timeZone}
          onChange={setTimeZone}
          comboboxProps={{ withinPortal: false }}
        />
      </div>
      <Text size="sm" c="dimmed">
        {t('columns')}
      </Text>
      <DropZone
        label={t('choose')}
        words={{ drop: t('drop'), formats: t('formats'), sending: (name) => t('sending', { name }) }}
        accept=".csv,.txt"
        sending={sending.isPending ? sending.variables.file : undefined}
        onFile={(file) => {
          setMissing(true);
          if (operator !== '') sending.mutate({ file, operatorId: Number(operator), timeZone, kind });
        }}
      />
      {sending.isError && <ProblemAlert error={sending.error} />}
      {sending.isSuccess && <ImportOutcome report={sending.data} file={sending.variables.file.name} />}
    </Stack>
  );
}
