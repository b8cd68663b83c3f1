import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { rebase } from '@/shared/form/rebase';
import { useOpened } from '@/shared/form/useOpened';
import { notify } from '@/shared/ui/notices';
import { type Tariff, tariffsChanged } from '../api/tariffs';
import { saveVersion, type Version, versionQuery } from '../api/versions';
import { allFindings, focusField } from './findings';
import { toDocument } from './to-document';
import { typedTariff, type TypedTariff } from './typed-tariff';
import { useCheck } from './useCheck';

/** A draft as it is typed, what is wrong with it, and its saving, which writes over nobody else's changes. */
export function useDraft({ id, currency }: Tariff, newest: Versioned<Version>) {
  const t = useTranslations('tariffs');
  const queryClient = useQueryClient();
  const [{ value, etag }, again, takeSaved] = useOpened(newest, (one) => versionQuery(id, one.value.number));
  const [before, setBefore] = useState(() => typedTariff(value.document, currency));
  const [typed, setTyped] = useState(before);
  const [tried, setTried] = useState(false);
  const { document, mistakes } = useMemo(() => toDocument(typed, currency), [typed, currency]);
  const { check, busy, error, retry } = useCheck(document);
  const found = allFindings(mistakes, (missing) => t(`mistakes.${missing}`), check, typed);
  const dirty = useMemo(() => JSON.stringify(typed) !== JSON.stringify(before), [typed, before]);
  const saving = useMutation({
    mutationFn: (sent: TypedTariff) => saveVersion(id, value.number, etag, toDocument(sent, currency).document),
    onSuccess: (now, sent) => {
      takeSaved(now);
      setBefore(sent);
      void notify({ message: t('saved') });
      void tariffsChanged(queryClient);
    },
    onError: async (refused) => {
      if (!Problem.is(refused, 412)) return;
      const now = typedTariff((await again()).value.document, currency);
      setTyped(rebase(before, typed, now));
      setBefore(now);
    },
  });
  const [firstMistake] = Object.keys(mistakes);

  /** @returns whether there is nothing left that would be lost */
  const save = async (): Promise<boolean> => {
    if (!dirty) return true;
    if (firstMistake !== undefined) {
      setTried(true);
      return false;
    }
    return saving.mutateAsync(typed).then(
      () => true,
      () => false,
    );
  };
  useHotkeys([['mod+S', () => void save().then((done) => !done && go(firstMistake))]], []);
  const go = (pointer: string | undefined) => {
    if (pointer !== undefined) focusField(pointer);
  };

  return {
    typed,
    change: (part: Partial<TypedTariff>) => {
      if (!Problem.is(saving.error, 409)) saving.reset();
      setTyped((now) => ({ ...now, ...part }));
    },
    undo: () => {
      saving.reset();
      setTyped(before);
    },
    document,
    etag,
    found,
    /** Those that stand at their fields: what is not typed yet is no mistake before somebody wants to save. */
    atFields: tried ? found : found.filter(({ pointer }) => mistakes[pointer] === undefined),
    firstMistake,
    tried,
    showAll: () => setTried(true),
    curves: check?.curves ?? [],
    busy,
    checkError: error,
    retry,
    dirty,
    save,
    saving: saving.isPending,
    refusal: saving.error,
  };
}

export type Draft = ReturnType<typeof useDraft>;
