// Loads the large ready-made files of the drawing tools once, and only on pages that show a model.
const base = new URL('../vendor/', import.meta.url);
const loading = new Map();

function once(path, begin) {
  if (!loading.has(path)) {
    loading.set(path, new Promise((resolve, reject) => {
      const element = begin(new URL(path, base).href);
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
      document.head.append(element);
    }));
  }
  return loading.get(path);
}

const script = path => once(path, src => Object.assign(document.createElement('script'), {src}));
const sheet = path => once(path, href => Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));

/** @param {string[]} paths below /vendor; scripts and style sheets, in any order */
export async function load(...paths) {
  await Promise.all(paths.map(path => (path.endsWith('.css') ? sheet(path) : script(path))));
}

/** The text of a model; a refused request is an error, not a model. */
export async function modelText(url) {
  const answer = await fetch(url, {headers: {'X-Requested-With': 'fetch'}});
  if (!answer.ok) {
    throw new Error(`the model was answered with ${answer.status}`);
  }
  return answer.text();
}
