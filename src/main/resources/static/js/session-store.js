/**
 * What is not saved yet, for a reload of this tab: in sessionStorage, with who wrote it, removed as soon as the server
 * has it. Nothing of it outlives the tab, nothing is kept for anybody else.
 */
const PREFIX = 'kasane.notes.';

export function remember(key, entry) {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(entry));
  } catch {
    // without storage the text still lives in the page
  }
}

export function forget(key) {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // as above
  }
}

export function forgetAll() {
  for (const key of keys()) forget(key);
}

/** What this person left unsaved under the key; what somebody else left is removed. */
export function recall(key, person) {
  for (const each of keys()) {
    if (read(each)?.person !== person) forget(each);
  }
  return read(key);
}

/** Other items of the meeting with something unsaved: their steps. */
export function unsavedSteps(key) {
  const meeting = key.split('.')[0] + '.';
  return keys()
    .filter((each) => each.startsWith(meeting) && each !== key)
    .map((each) => each.slice(meeting.length));
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

function keys() {
  try {
    return Object.keys(sessionStorage)
      .filter((each) => each.startsWith(PREFIX))
      .map((each) => each.slice(PREFIX.length));
  } catch {
    return [];
  }
}
