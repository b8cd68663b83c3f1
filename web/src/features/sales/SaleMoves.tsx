import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Sale } from '@/shared/sales/sales';
import { Dialog } from '@/shared/ui/Dialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useProblemNotice } from '@/shared/ui/useProblemNotice';
import { type Move, moveSale, saleQuery } from './api/sale';
import { ends, moves } from './sale-moves';

/** What can be done with the sale now; what ends it is asked first, with the reason. */
export function SaleMoves({ sale: { id, status } }: { sale: Sale }) {
  const t = useTranslations('sales.move');
  const queryClient = useQueryClient();
  const refused = useProblemNotice();
  const [asked, setAsked] = useState<Move>();
  const moving = useMutation({
    mutationFn: ({ move, reason = '' }: { move: Move; reason?: string }) => moveSale(id, move, reason),
    onSuccess: async (sale) => {
      queryClient.setQueryData(saleQuery(id).queryKey, sale);
      setAsked(undefined);
      await queryClient.invalidateQueries({ queryKey: ['sales'] });
      await queryClient.invalidateQueries({ queryKey: ['automobiles'] });
    },
    onError: (error, { move }) => {
      if (!ends(move)) refused(error);
    },
  });
  return (
    <>
      {moves[status].map((move, index) => (
        <Button
          key={move}
          variant={index === 0 && !ends(move) ? 'filled' : 'default'}
          loading={moving.isPending && moving.variables.move === move && !ends(move)}
          onClick={() => {
            moving.reset();
            if (ends(move)) setAsked(move);
            else moving.mutate({ move });
          }}
        >
          {t(move)}
        </Button>
      ))}
      <Dialog opened={asked !== undefined} onClose={() => setAsked(undefined)} title={t('endQuestion')}>
        {asked !== undefined && (
          <WhyForm
            move={asked}
            error={moving.error}
            pending={moving.isPending}
            onClose={() => setAsked(undefined)}
            onSay={(reason) => moving.mutate({ move: asked, reason })}
          />
        )}
      </Dialog>
    </>
  );
}

interface WhyProps {
  move: Move;
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onSay: (reason: string) => void;
}

function WhyForm({ move, error, pending, onClose, onSay }: WhyProps) {
  const t = useTranslations('sales.move');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(reason.trim() === '');
        if (reason.trim() !== '') onSay(reason.trim());
      }}
    >
      <Stack>
        <Text>{t(move === 'cancel' ? 'cancelText' : 'unwindText')}</Text>
        {error != null && <ProblemAlert error={error} />}
        <Textarea
          required
          data-autofocus
          label={t('reason')}
          error={wrong && t('reasonMissing')}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" color="red" loading={pending}>
            {t(move)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
