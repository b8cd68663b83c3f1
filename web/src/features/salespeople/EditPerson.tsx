import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { deleteSalesperson, salespersonQuery, setActive } from './api/team';
import { PersonForm } from './PersonForm';

/** Changes somebody, lets them sell or not, or deletes who has never sold. */
export function EditPerson({ id, onDone }: { id: number; onDone: () => void }) {
  const t = useTranslations('people.team');
  const queryClient = useQueryClient();
  const person = useQuery(salespersonQuery(id));
  const [deleting, setDeleting] = useState(false);
  const done = async (message: string) => {
    await queryClient.invalidateQueries({ queryKey: ['salespeople'] });
    onDone();
    void notify({ message });
  };
  const switching = useMutation({
    mutationFn: (active: boolean) => setActive(id, active),
    onSuccess: () => done(t('saved')),
  });
  const removing = useMutation({ mutationFn: () => deleteSalesperson(id), onSuccess: () => done(t('deleted')) });

  if (person.isError) return <ProblemAlert error={person.error} onRetry={() => void person.refetch()} />;
  if (person.data === undefined) return <SkeletonList rows={3} height={48} />;
  const { active } = person.data.value;
  return (
    <Stack>
      <PersonForm person={person.data} onDone={onDone} />
      <Divider />
      {switching.isError && <ProblemAlert error={switching.error} />}
      {removing.isError && <ProblemAlert error={removing.error} />}
      {deleting && (
        <div role="alert">
          <Text fw={600}>{t('deleteQuestion', { name: fullName(person.data.value) })}</Text>
          <Text size="sm">{t('deleteText')}</Text>
        </div>
      )}
      <Group justify="flex-end">
        <Button variant="default" loading={switching.isPending} onClick={() => switching.mutate(!active)}>
          {t(active ? 'deactivate' : 'activate')}
        </Button>
        <Button
          color="red"
          variant={deleting ? 'filled' : 'outline'}
          loading={removing.isPending}
          onClick={() => (deleting ? removing.mutate() : setDeleting(true))}
        >
          {t('delete')}
        </Button>
      </Group>
    </Stack>
  );
}
