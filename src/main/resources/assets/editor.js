// Puts the editor in the place of the plain form, with the prefixes, examples and words of this graph.
'use strict';

const place = document.getElementById('editor');
const known = JSON.parse(document.getElementById('known').textContent);
const endpoint = new URL(place.dataset.endpoint, location.href).href;

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
