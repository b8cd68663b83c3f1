import { useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '@/shared/api/versioned';
import { type Automobile, automobileQuery } from './api/automobile';

/** Shows a car as it is now, wherever it is shown. */
export function useCarChanged() {
  const queryClient = useQueryClient();
  return async (car: Versioned<Automobile>) => {
    const { vin } = car.value;
    queryClient.setQueryData(automobileQuery(vin).queryKey, car);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['automobiles'] }),
      queryClient.invalidateQueries({ queryKey: ['automobile', vin, 'history'] }),
    ]);
  };
}
