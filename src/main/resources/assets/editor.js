// Puts the editor in the place of the plain form, with the prefixes, examples and words of this graph.
'use strict';

const place = document.getElementById('editor');
const known = JSON.parse(document.getElementById('known').textContent);
const endpoint = new URL(place.dataset.endpoint, location.href).href;

/** What the editor offers while one types comes from this graph, never from services elsewhere. */
function offer(kind, get) {
  Object.assign(Yasgui.Yasqe.Autocompleters[kind] ?? {}, { get, bulk: true, persistenceId: null });
}

async function named(pattern) {
  const query = `SELECT DISTINCT ?name { ${pattern} } LIMIT 500`;
  const answer = await fetch(endpoint + '?' + new URLSearchParams({ query }), { headers: { Accept: 'application/sparql-results+json' } });
  return answer.ok ? (await answer.json()).results.bindings.map(row => row.name.value) : [];
}

offer('prefixes', async () => Object.entries(known.prefixes).map(([name, namespace]) => `${name}: <${namespace}>`));
offer('class', () => named('?s a ?name'));
offer('property', () => named('?s ?name ?o'));

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
