export const problems = {
  failed: 'That did not work',
  unanswered: 'No answer. Check the connection, then try again.',
  quote: 'If it keeps happening, tell us this number: {traceId}',
  notFound: {
    title: 'There is nothing here',
    text: 'The address may be mistyped, or what it names is not yours to see.',
  },
  forbidden: {
    title: 'Not for your account',
    text: 'Your account may not open this page. If you need it for your work, ask an administrator for the role.',
  },
  signIn: {
    title: 'Sign in to go on',
    text: 'This page shows what is yours, so we need to know who you are. You come straight back here.',
  },
} as const;
