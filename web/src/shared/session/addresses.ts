/** Pages of the gateway and the identity service, which are outside this app: ordinary links lead there. */
export const signUpPage = '/account/sign-up';
export const accountPage = '/account';
/** Asks for the password before anything is gone. */
export const deleteAccountPage = '/account/delete';

/** @param returnTo a path of this app */
export function signInPage(returnTo: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}
