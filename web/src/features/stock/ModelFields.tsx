import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Lookup } from '@/shared/ui/Lookup';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { addManufacturer, addModel, manufacturersQuery, modelsQuery } from './api/catalogue';

interface Named {
  id: number;
  name: string;
}

interface Props {
  manufacturer: Named | null;
  model: Named | null;
  onChange: (manufacturer: Named | null, model: Named | null) => void;
  manufacturerError: ReactNode;
  modelError: ReactNode;
}

const MOST = 50;

function matching<T extends Named>(all: readonly T[] | undefined, typed: string): readonly T[] | undefined {
  const word = typed.toLowerCase();
  return all?.filter(({ name }) => name.toLowerCase().includes(word)).slice(0, MOST);
}

function useManufacturers(typed: string) {
  const { data, error } = useQuery(manufacturersQuery);
  return { items: matching(data, typed), error };
}

/** A make and one of its models; what is not in the catalogue yet is added to it. */
export function ModelFields({ manufacturer, model, onChange, manufacturerError, modelError }: Props) {
  const t = useTranslations('stock.form');
  const words = useTranslations('vehicle');
  const queryClient = useQueryClient();
  const models = useQuery({ ...modelsQuery(manufacturer?.id ?? 0), enabled: manufacturer !== null });
  const addingMake = useMutation({
    mutationFn: addManufacturer,
    onSuccess: async (added) => {
      await queryClient.invalidateQueries({ queryKey: ['manufacturers'] });
      onChange(added, null);
    },
  });
  const addingModel = useMutation({
    mutationFn: (name: string) => addModel(manufacturer?.id ?? 0, name),
    onSuccess: async (added) => {
      await queryClient.invalidateQueries({ queryKey: ['models'] });
      onChange(manufacturer, added);
    },
  });
  const common = {
    required: true,
    keyOf: ({ id }: Named) => id,
    textOf: ({ name }: Named) => name,
    option: ({ name }: Named) => name,
  };
  const create = (mutate: (name: string) => void) => ({
    label: (typed: string) => (typed === '' ? t('addTyped') : t('addNamed', { name: typed })),
    onCreate: (typed: string) => {
      if (typed !== '') mutate(typed);
    },
  });

  return (
    <>
      <Lookup<Named>
        {...common}
        label={words('manufacturer')}
        error={manufacturerError}
        value={manufacturer}
        onChange={(next) => onChange(next, null)}
        useFound={useManufacturers}
        create={create(addingMake.mutate)}
      />
      <Lookup<Named>
        {...common}
        key={manufacturer?.id ?? 0}
        label={words('model')}
        placeholder={manufacturer === null ? t('makeFirst') : ''}
        error={modelError}
        disabled={manufacturer === null}
        value={model}
        onChange={(next) => onChange(manufacturer, next)}
        useFound={(typed) => ({ items: matching(models.data, typed), error: models.error })}
        create={create(addingModel.mutate)}
      />
      {addingMake.isError && <ProblemAlert error={addingMake.error} />}
      {addingModel.isError && <ProblemAlert error={addingModel.error} />}
    </>
  );
}
