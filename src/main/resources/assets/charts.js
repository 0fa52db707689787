// Draws charts and maps from the tables and lists that stand on the page, with D3.
'use strict';

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });

function rowsOf(figure) {
  const table = document.getElementById(figure.dataset.table);
  const columns = [...table.tHead.rows[0].cells].map(head => head.dataset.column);
  return [...table.tBodies[0].rows].map(row =>
    Object.fromEntries(columns.map((column, i) => [column, row.cells[i].dataset.value ?? row.cells[i].textContent.trim()])));
}

/** Amounts in one unit only can stand on one axis: the unit that most rows have. */
function ofOneUnit(rows) {
  if (!rows.length || !('unit' in rows[0])) return rows;
  const counts = d3.rollup(rows, group => group.length, row => row.unit);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0][0];
  return rows.filter(row => row.unit === most);
}

function note(figure, rows, all) {
  const unit = rows[0]?.unit;
  if (!unit) return;
  const caption = document.createElement('figcaption');
  caption.textContent = unit === 'percent' ? 'percent' : unit + (rows.length < all.length ? `; ${all.length - rows.length} rows in other units stand in the table only` : '');
  figure.append(caption);
}

const TELLS = ['partner', 'reporter', 'flow', 'product', 'gateway', 'period', 'segment'];

function bar(figure, [label, value]) {
  const all = rowsOf(figure).filter(row => row[value] !== '' && !isNaN(row[value]));
  const rows = ofOneUnit(all).slice(0, 25);
  if (!rows.length) return;
  const varies = TELLS.filter(column => column !== label && column in rows[0] && new Set(rows.map(row => row[column])).size > 1);
  const name = row => [row[label], ...varies.map(column => row[column])].filter(Boolean).join(' · ');
  const width = 900, left = 330, step = 26, height = rows.length * step + 30;
  const low = Math.min(0, d3.min(rows, row => +row[value])), high = Math.max(0, d3.max(rows, row => +row[value]));
  const x = d3.scaleLinear([low, high], [left, width - 80]).nice();
  const svg = d3.select(figure).append('svg').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`).call(d3.axisBottom(x).ticks(6).tickFormat(v => short.format(v)).tickSizeInner(-(height - 30)));
  const bars = svg.selectAll('g.bar').data(rows).join('g').attr('transform', (row, i) => `translate(0,${i * step})`);
  bars.append('rect').attr('class', 'mark').attr('rx', 3).attr('x', row => Math.min(x(0), x(row[value]))).attr('y', 3).attr('height', step - 7)
    .attr('width', row => Math.max(1, Math.abs(x(row[value]) - x(0)))).append('title').text(row => `${name(row)}: ${row[value]} ${row.unit ?? ''}`);
  bars.append('text').attr('x', left - 8).attr('y', step / 2 + 3).attr('text-anchor', 'end').text(row => clip(name(row), 52));
  bars.append('text').attr('x', row => Math.max(x(0), x(row[value])) + 6).attr('y', step / 2 + 3).text(row => short.format(row[value]));
  note(figure, rows, all);
}

const clip = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text;

function line(figure, [time, value]) {
  const all = rowsOf(figure).filter(row => /^\d{4}/.test(row[time]) && !isNaN(row[value]));
  const rows = ofOneUnit(all).sort((a, b) => d3.ascending(a[time], b[time]));
  if (!rows.length) return;
  const width = 900, height = 320, left = 70, when = row => new Date(row[time].slice(0, 10).replace(/[^\d-].*$/, ''));
  const x = d3.scaleUtc(d3.extent(rows, when), [left, width - 60]), y = d3.scaleLinear([Math.min(0, d3.min(rows, row => +row[value])), d3.max(rows, row => +row[value])], [height - 30, 14]).nice();
  const svg = d3.select(figure).append('svg').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 30})`).call(d3.axisBottom(x).ticks(6));
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${left},0)`).call(d3.axisLeft(y).ticks(5).tickFormat(v => short.format(v)).tickSizeInner(-(width - left - 60)));
  svg.append('path').attr('class', 'line').datum(rows).attr('d', d3.line(row => x(when(row)), row => y(+row[value])));
  svg.selectAll('circle').data(rows).join('circle').attr('class', 'mark').attr('r', 4).attr('cx', row => x(when(row))).attr('cy', row => y(+row[value]))
    .append('title').text(row => `${row[time]}: ${row[value]} ${row.unit ?? ''}`);
  note(figure, rows, all);
}

function graph(figure, [from, to]) {
  const rows = rowsOf(figure).filter(row => row[from] && row[to]);
  const names = [...new Set(rows.flatMap(row => [row[from], row[to]]))];
  const nodes = names.map(id => ({ id })), links = rows.map(row => ({ source: row[from], target: row[to] }));
  const width = 900, height = Math.min(700, 260 + names.length * 9);
  const force = d3.forceSimulation(nodes).force('link', d3.forceLink(links).id(node => node.id).distance(90)).force('charge', d3.forceManyBody().strength(-260))
    .force('x', d3.forceX(width / 2).strength(.06)).force('y', d3.forceY(height / 2).strength(.1)).stop();
  force.tick(300);
  const inside = (v, most, rim) => Math.max(rim, Math.min(most - rim, v));
  for (const node of nodes) { node.x = inside(node.x, width, 70); node.y = inside(node.y, height, 16); }
  const svg = d3.select(figure).append('svg').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
  svg.selectAll('line').data(links).join('line').attr('class', 'edge').attr('x1', l => l.source.x).attr('y1', l => l.source.y).attr('x2', l => l.target.x).attr('y2', l => l.target.y);
  const dots = svg.selectAll('g').data(nodes).join('g').attr('transform', node => `translate(${node.x},${node.y})`);
  dots.append('circle').attr('class', 'node').attr('r', 6);
  dots.append('text').attr('y', -10).attr('text-anchor', 'middle').text(node => clip(node.id, 28));
}

async function world() {
  const answer = await fetch('/assets/world.json');
  return answer.json();
}

/** A map that shows the points wanted with some land around them. */
async function map(figure, points, lanes = [], size = [900, 420]) {
  if (!points.length) return;
  const outline = await world();
  const [width, height] = size;
  const span = d3.extent(points, p => p.at[0]), wide = d3.extent(points, p => p.at[1]);
  const grow = ([low, high], least, min, max) => { const rim = Math.max((least - (high - low)) / 2, (high - low) * .15); return [Math.max(min, low - rim), Math.min(max, high + rim)]; };
  const [west, east] = grow(span, 50, -179, 179), [south, north] = grow(wide, 26, -58, 80);
  const frame = { type: 'MultiPoint', coordinates: [[west, south], [east, south], [west, north], [east, north]] };
  const projection = d3.geoEquirectangular().rotate([-(west + east) / 2, 0]).fitExtent([[6, 6], [width - 6, height - 6]], frame);
  const path = d3.geoPath(projection);
  const svg = d3.select(figure).insert('svg', ':first-child').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
  svg.append('path').attr('class', 'land').attr('d', path(outline.land));
  svg.append('path').attr('class', 'borders').attr('d', path(outline.borders));
  svg.selectAll('path.lane').data(lanes).join('path').attr('class', 'lane').attr('stroke-width', lane => Math.min(6, 1 + Math.sqrt(lane.weight) * .7))
    .attr('d', lane => path({ type: 'LineString', coordinates: [lane.from, lane.to] })).append('title').text(lane => lane.name);
  const dots = svg.selectAll('g').data(points).join('g').attr('transform', p => `translate(${projection(p.at)})`);
  dots.append('circle').attr('class', 'spot').attr('r', 4.5).append('title').text(p => p.name);
  const taken = [];
  dots.filter(p => {
    const [x, y] = projection(p.at), box = [x, y - 9, x + 14 + p.name.length * 6.4, y + 9];
    const free = box[2] < width && taken.every(other => box[2] < other[0] || other[2] < box[0] || box[3] < other[1] || other[3] < box[1]);
    if (free) taken.push(box);
    return free;
  }).append('text').attr('x', 8).attr('y', 4).text(p => p.name);
}

const at = text => text.split(',').map(Number);

for (const figure of document.querySelectorAll('[data-map=spots]')) {
  map(figure, [...figure.querySelectorAll('li[data-at]')].map(item => ({ at: at(item.dataset.at), name: item.textContent.trim() })), [], [440, 330]);
}

for (const figure of document.querySelectorAll('[data-map=lanes]')) {
  const lanes = [...figure.querySelectorAll('li[data-from]')].map(item => ({ from: at(item.dataset.from), to: at(item.dataset.to), weight: +item.dataset.weight,
    name: item.textContent.trim().replace(/\s+/g, ' '), ends: [...item.querySelectorAll('a')].map(link => link.textContent) }));
  const points = new Map();
  for (const lane of lanes) { points.set(lane.ends[0], { at: lane.from, name: lane.ends[0] }); points.set(lane.ends[1], { at: lane.to, name: lane.ends[1] }); }
  map(figure, [...points.values()], lanes);
}

const VIEWS = { bar, line, graph };
for (const figure of document.querySelectorAll('[data-view]')) {
  const columns = figure.dataset.columns.split(' ');
  if (figure.dataset.view === 'map') {
    figure.classList.add('map');
    const [name, north, east] = columns;
    const points = new Map(rowsOf(figure).filter(row => row[north] && row[east]).map(row => [row[name], { at: [+row[east], +row[north]], name: row[name] }]));
    map(figure, [...points.values()]);
  } else {
    VIEWS[figure.dataset.view](figure, columns);
  }
}
