import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type Customer, fullName } from '@/shared/customers/customers';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { forgetCustomer } from './api/customer';

/** Cannot be undone, so it is asked first. */
export function ForgetCustomer({ customer }: { customer: Customer }) {
  const t = useTranslations('people');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, { open, close }] = useDisclosure(false);
  const forgetting = useMutation({
    mutationFn: () => forgetCustomer(customer.id),
    onSuccess: async () => {
      await navigate({ to: '/customers' });
      queryClient.removeQueries({ queryKey: ['customer', customer.id] });
      await queryClient.invalidateQueries({ queryKey: ['customers'] });
      void notify({ message: t('forgotten') });
    },
  });
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('forget')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('forgetQuestion', { name: fullName(customer) })}>
        <Stack>
          <Text>{t('forgetText')}</Text>
          {forgetting.isError && <ProblemAlert error={forgetting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('keep')}
            </Button>
            <Button color="red" loading={forgetting.isPending} onClick={() => forgetting.mutate()}>
              {t('forget')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
