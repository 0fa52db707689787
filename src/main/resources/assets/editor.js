// Puts the editor in the place of the plain form, with the prefixes, examples and words of this graph.
'use strict';

const place = document.getElementById('editor');
const known = JSON.parse(document.getElementById('known').textContent);
const endpoint = new URL(place.dataset.endpoint, location.href).href;

let description;

/** The classes or properties that the graph holds, as its VoID tells; it is fetched when one first asks for them. */
async function held(kind, begun) {
  description ??= fetch('/.well-known/void', { headers: { Accept: 'application/n-triples' } }).then(answer => answer.ok ? answer.text() : '');
  const names = [...(await description).matchAll(new RegExp(`void#${kind}> <([^>]+)>`, 'g'))].map(found => found[1]);
  return names.filter(name => name.startsWith(begun)).sort();
}

/** What the editor offers while one types comes from this graph, never from services elsewhere. */
function offer(kind, get, bulk) {
  Object.assign(Yasgui.Yasqe.Autocompleters[kind] ?? {}, { get, bulk, persistenceId: null });
}

offer('prefixes', async () => Object.entries(known.prefixes).map(([name, namespace]) => `${name}: <${namespace}>`), true);
for (const kind of ['class', 'property']) {
  offer(kind, (yasqe, token) => held(kind, token.autocompletionString ?? ''), false);
}

Yasgui.Yasr.defaults.prefixes = known.prefixes;
const editor = new Yasgui(place, {
  requestConfig: { endpoint, method: 'POST' },
  endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  copyEndpointOnNewTab: true,
  persistenceId: 'tradegraph',
  yasqe: { value: document.getElementById('query').value, createShareableLink: null },
});

const asked = new URLSearchParams(location.hash.slice(1)).get('query');
if (asked) {
  editor.getTab().setQuery(asked);
  history.replaceState(null, '', location.pathname);
}

document.getElementById('example').addEventListener('change', async event => {
  if (!event.target.value) return;
  const answer = await fetch(`/queries/${event.target.value}?format=rq`);
  if (answer.ok) editor.getTab().setQuery(await answer.text());
});
