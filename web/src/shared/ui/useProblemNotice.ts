import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import { notify } from './notices';

/** Says what a service refused, in its words, where the page has no better place for it. */
export function useProblemNotice() {
  const t = useTranslations('problems');
  return (error: unknown): void => {
    const problem = Problem.of(error);
    const message = problem.unanswered ? t('unanswered') : problem.message;
    void notify({ color: 'red', title: problem.title ?? t('failed'), message });
  };
}
