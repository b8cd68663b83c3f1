import { type ErrorComponentProps, Navigate } from '@tanstack/react-router';
import { survivorOf } from '@/features/customers/merge/survivor';
import { PageError } from '../PageError';

/** Leads from a customer who was merged to who they are now. */
export function MovedCustomer(props: ErrorComponentProps) {
  const survivor = survivorOf(props.error);
  return survivor === undefined ? (
    <PageError {...props} />
  ) : (
    <Navigate to="/customers/$id" params={{ id: String(survivor) }} replace />
  );
}
