import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Session, sessionQuery } from '../session/session';
import { ForbiddenPage } from './ProblemPage';
import { SignInOffer } from './SignInOffer';

interface Props {
  /** Who may see it; whether they may have the data is the services' business. */
  lets: (session: Session) => boolean;
  children: ReactNode;
}

/** Shows a page to those it is for, and offers the others what they can do. */
export function Gate({ lets, children }: Props) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session.signedIn) return <SignInOffer />;
  return lets(session) ? children : <ForbiddenPage />;
}
