import type { NotificationData } from '@mantine/notifications';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const Notifications = lazy(() => import('./Notifications'));

let wanted = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says something for a few seconds. What it takes is fetched with the first notice, not with the first page. */
export async function notify(notice: Pick<NotificationData, 'title' | 'message' | 'color'>): Promise<void> {
  wanted = true;
  listeners.forEach((listener) => listener());
  const { notifications } = await import('@mantine/notifications');
  notifications.show(notice);
}

/** The place where notices appear. */
export function Notices() {
  const needed = useSyncExternalStore(subscribe, () => wanted);
  return (
    needed && (
      <Suspense>
        <Notifications />
      </Suspense>
    )
  );
}
