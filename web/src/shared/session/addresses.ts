/** Pages of the gateway and the identity service, which are outside this app: ordinary links lead there. */
export const signUpPage = '/account/sign-up';
export const accountPage = '/account';

/** @param returnTo a path of this app */
export function signInPage(returnTo: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}
