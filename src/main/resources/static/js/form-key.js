/** The key without which no form is taken; it changes when somebody signs in again. */

/**
 * Asks for a page that only a live session of the same person answers; it brings the key with which to send.
 * Null when there is no such session, undefined when that could not be found out.
 */
export async function freshKey() {
  const answer = await fetch('/me/password', { redirect: 'manual', headers: { 'X-Requested-With': 'fetch' }, signal: AbortSignal.timeout(15000) });
  if (!answer.ok) return answer.type === 'opaqueredirect' ? null : undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const name = (root) => root.querySelector('.account-name')?.textContent;
  return name(page) === name(document) ? page.querySelector('input[name=_csrf]')?.value : null;
}
