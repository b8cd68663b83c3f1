import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/**
 * Something that a button opens, and that closes by itself: with Escape, which leads back to the button, when focus or a
 * click goes elsewhere, and when one goes to another page.
 */
export function useDisclosed<E extends HTMLElement>() {
  const router = useRouter();
  const around = useRef<E>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    if (!opened) return;
    const ended = new AbortController();
    const { signal } = ended;
    const close = () => setOpened(false);
    const left = ({ target }: Event) => {
      if (target instanceof Node && around.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', left, { signal });
    document.addEventListener('focusin', left, { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        close();
        if (around.current?.contains(document.activeElement) === true) button.current?.focus();
      },
      { signal },
    );
    const unsubscribe = router.subscribe('onBeforeNavigate', close);
    return () => {
      ended.abort();
      unsubscribe();
    };
  }, [opened, router]);

  return { around, button, opened, toggle: () => setOpened(!opened) };
}
