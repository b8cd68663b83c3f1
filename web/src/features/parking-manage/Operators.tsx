import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { type Operator, operatorsQuery } from '@/shared/parking/operators';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { TableLine } from '@/shared/ui/TableLine';
import { addOperator, operatorQuery, removeOperator, renameOperator } from './api/operators';
import { Opened } from './Opened';
import { Removal } from './Removal';

/** Who runs the sites. */
export function Operators() {
  const t = useTranslations('parkingManage.operators');
  const queryClient = useQueryClient();
  const operators = useQuery(operatorsQuery);
  const [edited, setEdited] = useState<{ operator?: Operator }>();
  const close = () => setEdited(undefined);
  const columns = useMemo(
    (): Column<Operator>[] => [
      {
        key: 'name',
        header: t('name'),
        cell: ({ id, name }) => (
          <TextLink fw={600} to="/parking/manage" search={{ operator: id }}>
            {name}
          </TextLink>
        ),
      },
      {
        key: 'actions',
        header: t('actions'),
        action: true,
        cell: (operator) => (
          <Group gap="xs" justify="flex-end">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('renameOne', { name: operator.name })}
              onClick={() => setEdited({ operator })}
            >
              {t('rename')}
            </Button>
            <Removal
              compact
              label={t('removeOne', { name: operator.name })}
              question={t('removeQuestion', { name: operator.name })}
              remove={() => removeOperator(operator.id)}
              onRemoved={() => queryClient.invalidateQueries(operatorsQuery)}
            />
          </Group>
        ),
      },
    ],
    [t, queryClient],
  );
  return (
    <>
      {operators.isError && <ProblemAlert error={operators.error} onRetry={() => void operators.refetch()} />}
      <TableLine>
        <Button onClick={() => setEdited({})}>{t('add')}</Button>
      </TableLine>
      {operators.data?.length === 0 && <EmptyState text={t('none')} />}
      {!operators.isError && operators.data?.length !== 0 && (
        <DataTable label={t('title')} columns={columns} rows={operators.data} rowKey={({ id }) => id} />
      )}
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited?.operator === undefined ? t('add') : t('renameOne', { name: edited.operator.name })}
      >
        {edited !== undefined &&
          (edited.operator === undefined ? (
            <OperatorForm onDone={close} />
          ) : (
            <EditOperator id={edited.operator.id} onDone={close} />
          ))}
      </Dialog>
    </>
  );
}

function EditOperator({ id, onDone }: { id: number; onDone: () => void }) {
  return (
    <Opened read={useQuery(operatorQuery(id))}>
      {(operator) => <OperatorForm operator={operator} onDone={onDone} />}
    </Opened>
  );
}

function OperatorForm({ operator: newest, onDone }: { operator?: Versioned<Operator>; onDone: () => void }) {
  const t = useTranslations('parkingManage.operators');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [operator, again] = useOpened(newest, ({ value }) => operatorQuery(value.id));
  const form = useForm({
    initialValues: { name: operator?.value.name ?? '' },
    validate: { name: (name) => (name.trim() === '' ? t('nameMissing') : null) },
  });
  const saving = useSaving({
    form,
    pointers: { '/name': 'name' },
    save: ({ name }) =>
      operator === undefined
        ? addOperator(name.trim(), keyFor(name))
        : renameOperator(operator.value.id, operator.etag, name.trim()),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['parking'] });
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => ({ name: (await again())?.value.name ?? '' }),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <TextInput required data-autofocus label={t('name')} maxLength={100} {...form.getInputProps('name')} />
    </SaveForm>
  );
}
