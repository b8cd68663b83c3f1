import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a change of page the focus goes to its title, so that a screen reader says where one is. */
export function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const title = document.querySelector<HTMLElement>('[data-page-title]') ?? document.getElementById('content');
        title?.focus({ preventScroll: true });
      }),
    [router],
  );
}
