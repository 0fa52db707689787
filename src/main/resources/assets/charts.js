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
  caption.textContent = `In ${unit}` + (rows.length < all.length ? `; the table has ${all.length - rows.length} more` : '') + '.';
  figure.append(caption);
}

/** What the colours stand for, as text. */
function legend(figure, entries) {
  if (entries.length < 2) return;
  const list = document.createElement('p');
  list.className = 'legend drawn';
  for (const [name, tint] of entries) {
    const entry = document.createElement('span');
    if (tint) entry.style.setProperty('--tint', tint);
    entry.textContent = name;
    list.append(entry);
  }
  figure.append(list);
}

const TELLS = ['with', 'partner', 'reporter', 'flow', 'product', 'gateway', 'period', 'segment'];
const TINTS = 6;
const tint = i => i < TINTS ? `var(--c${i})` : null;
const clip = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text;
const shownOf = (figure, column) => {
  const table = document.getElementById(figure.dataset.table), place = [...table.tHead.rows[0].cells].findIndex(head => head.dataset.column === column);
  return new Map(place < 0 ? [] : [...table.tBodies[0].rows].map(row => [row.cells[place].dataset.value, row.cells[place].textContent.trim()]));
};
/** A drawing is as wide as its place, so that its letters stay as large as the page's. */
const canvas = (figure, width, height) => d3.select(figure).append('svg').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
const widthOf = figure => Math.max(300, figure.clientWidth || 900);

function bar(figure, [label, value]) {
  const all = rowsOf(figure).filter(row => row[value] !== '' && !isNaN(row[value]));
  const rows = ofOneUnit(all).slice(0, 25);
  if (!rows.length) return;
  const periods = shownOf(figure, 'period');
  const varies = TELLS.filter(column => column !== label && column in rows[0] && new Set(rows.map(row => row[column])).size > 1);
  const name = row => [row[label], ...varies.map(column => column === 'period' ? periods.get(row[column]) : row[column]).filter(text => text !== row[label])].filter(Boolean).join(' · ');
  const width = widthOf(figure), isNarrow = width < 640, left = isNarrow ? 4 : Math.min(380, width * .36), step = isNarrow ? 42 : 26, height = rows.length * step + 30;
  const low = Math.min(0, d3.min(rows, row => +row[value])), high = Math.max(0, d3.max(rows, row => +row[value]));
  const x = d3.scaleLinear([low, high], [left, width - 70]).nice(), above = isNarrow ? 18 : 3, middle = above + 14;
  const svg = canvas(figure, width, height);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`).call(d3.axisBottom(x).ticks(isNarrow ? 3 : 6).tickFormat(v => short.format(v)).tickSizeInner(-(height - 30)));
  const bars = svg.selectAll('g.bar').data(rows).join('g').attr('transform', (row, i) => `translate(0,${i * step})`);
  bars.append('rect').attr('class', 'mark').attr('rx', 3).attr('x', row => Math.min(x(0), x(row[value]))).attr('y', above).attr('height', 19)
    .attr('width', row => Math.max(1, Math.abs(x(row[value]) - x(0)))).append('title').text(row => `${name(row)}: ${row[value]} ${row.unit ?? ''}`);
  const most = Math.floor((isNarrow ? width : left - 10) / 6.4);
  if (isNarrow) bars.append('text').attr('x', left).attr('y', 13).text(row => clip(name(row), most));
  else bars.append('text').attr('x', left - 8).attr('y', middle).attr('text-anchor', 'end').text(row => clip(name(row), most));
  bars.append('text').attr('class', 'halo').attr('x', row => Math.max(x(0), x(row[value])) + 6).attr('y', middle).text(row => short.format(row[value]));
  note(figure, rows, all);
}

/** Only periods of one kind make a line: whole years, or the same months of each. */
const kindOf = period => period.replace(/\d{4}/g, 'year');

function line(figure, [time, value]) {
  const all = rowsOf(figure).filter(row => /^\d{4}/.test(row[time]) && row[value] !== '' && !isNaN(row[value]));
  const rows = ofOneUnit(all).sort((a, b) => d3.ascending(a[time], b[time]));
  if (!rows.length) return;
  const told = TELLS.filter(column => column !== time && column in rows[0]), varies = told.filter(column => new Set(rows.map(row => row[column])).size > 1);
  const nameOf = row => varies.map(column => row[column]).filter(Boolean).join(' · ') || 'all';
  const lines = [...d3.group(rows, row => nameOf(row) + '\n' + kindOf(row[time]))].map(([, points]) => points).sort((a, b) => new Set(b.map(row => row[time])).size - new Set(a.map(row => row[time])).size);
  const names = [...new Set(lines.map(points => nameOf(points[0])))], tinted = row => tint(names.indexOf(nameOf(row)));
  const width = widthOf(figure), height = width < 640 ? 240 : 340, left = 56, right = 20, when = row => new Date(row[time].slice(0, 10).replace(/[^\d-].*$/, ''));
  const periods = shownOf(figure, time);
  let span = d3.extent(rows, when);
  if (+span[0] === +span[1]) span = [d3.utcYear.offset(span[0], -1), d3.utcYear.offset(span[1], 1)];
  const x = d3.scaleUtc(span, [left + 12, width - right]), y = d3.scaleLinear([Math.min(0, d3.min(rows, row => +row[value])), Math.max(0, d3.max(rows, row => +row[value]))], [height - 30, 14]).nice();
  const svg = canvas(figure, width, height);
  const years = d3.utcYear.count(...span), ticks = years > 1 && years <= 12 ? d3.utcYear.every(width < 640 ? Math.ceil(years / 5) : 1) : width < 640 ? 4 : 8;
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 30})`).call(d3.axisBottom(x).ticks(ticks));
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${left},0)`).call(d3.axisLeft(y).ticks(5).tickFormat(v => short.format(v)).tickSizeInner(-(width - left - right)));
  const drawn = svg.selectAll('g.series').data(lines).join('g').style('--tint', points => tinted(points[0]) ?? 'var(--quiet)');
  drawn.append('path').attr('class', 'line').attr('d', points => d3.line(row => x(when(row)), row => y(+row[value]))([...d3.group(points, row => row[time])].map(([, same]) => same[0])));
  drawn.selectAll('circle').data(points => points).join('circle').attr('class', 'mark').attr('r', 4).attr('cx', row => x(when(row))).attr('cy', row => y(+row[value]))
    .append('title').text(row => `${nameOf(row)}, ${periods.get(row[time]) ?? row[time]}: ${row[value]} ${row.unit ?? ''}`);
  legend(figure, [...names.slice(0, TINTS).map((name, i) => [name, tint(i)]), ...(names.length > TINTS ? [[`${names.length - TINTS} more`, null]] : [])]);
  note(figure, rows, all);
}

function graph(figure, [from, to]) {
  const rows = rowsOf(figure).filter(row => row[from] && row[to]).slice(0, 150);
  if (!rows.length) return;
  const kind = ['relation', 'mode', 'flow'].find(column => column in rows[0]);
  const kinds = kind ? [...new Set(rows.map(row => row[kind]))].filter(Boolean) : [];
  const names = [...new Set(rows.flatMap(row => [row[from], row[to]]))];
  const nodes = names.map(id => ({ id })), links = rows.map(row => ({ source: row[from], target: row[to], kind: row[kind] ?? '' }));
  const width = widthOf(figure), height = Math.round(Math.max(220, Math.min(720, 160 + names.length * (width < 640 ? 18 : 13))));
  const force = d3.forceSimulation(nodes).force('link', d3.forceLink(links).id(node => node.id).distance(90)).force('charge', d3.forceManyBody().strength(-320))
    .force('x', d3.forceX(0).strength(.06 * height / width)).force('y', d3.forceY(0).strength(.06 * width / height)).stop();
  force.tick(300);
  const fit = (key, low, high) => { const [least, most] = d3.extent(nodes, node => node[key]); return least === most ? () => (low + high) / 2 : d3.scaleLinear([least, most], [low, high]); };
  const fx = fit('x', Math.min(80, width / 5), width - Math.min(80, width / 5)), fy = fit('y', 24, height - 14);
  for (const node of nodes) { node.x = fx(node.x); node.y = fy(node.y); }
  const svg = canvas(figure, width, height);
  svg.append('defs').append('marker').attr('id', 'arrow').attr('viewBox', '0 0 8 8').attr('refX', 13).attr('refY', 4).attr('markerWidth', 8).attr('markerHeight', 8).attr('orient', 'auto')
    .append('path').attr('d', 'M0 0 8 4 0 8Z').attr('fill', 'context-stroke');
  svg.selectAll('path.edge').data(links).join('path').attr('class', 'edge').attr('marker-end', 'url(#arrow)').style('--tint', l => tint(kinds.indexOf(l.kind)) ?? 'var(--quiet)')
    .attr('d', (l, i) => { const bend = (i % 2 ? 1 : -1) * 12, mx = (l.source.x + l.target.x) / 2 + bend * Math.sign(l.target.y - l.source.y || 1), my = (l.source.y + l.target.y) / 2 + bend; return `M${l.source.x},${l.source.y}Q${mx},${my} ${l.target.x},${l.target.y}`; })
    .append('title').text(l => `${l.source.id} ${l.kind} ${l.target.id}`);
  const dots = svg.selectAll('g.dot').data(nodes).join('g').attr('transform', node => `translate(${node.x},${node.y})`);
  dots.append('circle').attr('class', 'node').attr('r', 4.5);
  dots.append('text').attr('y', -9).attr('text-anchor', 'middle').text(node => clip(node.id, width < 640 ? 18 : 28));
  legend(figure, [...kinds.slice(0, TINTS).map((name, i) => [name, tint(i)]), ...(kinds.length > TINTS ? [[`${kinds.length - TINTS} more kinds`, null]] : [])]);
}

async function world() {
  const answer = await fetch('/assets/world.json');
  return answer.json();
}

/** A map that shows the points wanted with some land around them. */
async function map(figure, points, lanes = [], way = [], shape = .5) {
  if (!points.length) return;
  const outline = await world();
  const width = widthOf(figure), height = Math.round(width * (width < 640 ? .75 : shape));
  const span = d3.extent(points, p => p.at[0]), wide = d3.extent(points, p => p.at[1]);
  const grow = ([low, high], least, min, max) => { const rim = Math.max((least - (high - low)) / 2, (high - low) * .15); return [Math.max(min, low - rim), Math.min(max, high + rim)]; };
  const [west, east] = grow(span, 50, -179, 179), [south, north] = grow(wide, 26, -58, 80);
  const frame = { type: 'MultiPoint', coordinates: [[west, south], [east, south], [west, north], [east, north]] };
  const projection = d3.geoEquirectangular().rotate([-(west + east) / 2, 0]).fitExtent([[6, 6], [width - 6, height - 6]], frame);
  const path = d3.geoPath(projection);
  const svg = d3.select(figure).insert('svg', ':first-child').attr('viewBox', [0, 0, width, height]).attr('aria-hidden', true);
  svg.append('path').attr('class', 'land').attr('d', path(outline.land));
  svg.append('path').attr('class', 'borders').attr('d', path(outline.borders));
  svg.selectAll('path.lane').data(lanes).join('path').attr('class', 'lane').attr('stroke-width', lane => Math.min(4.5, .8 + Math.sqrt(lane.weight) * .5))
    .attr('d', lane => path({ type: 'LineString', coordinates: [lane.from, lane.to] })).append('title').text(lane => lane.name);
  if (way.length > 1) svg.append('path').attr('class', 'way').attr('d', path({ type: 'LineString', coordinates: way }));
  const placed = points.map(p => ({ name: p.name, x: projection(p.at)[0], y: projection(p.at)[1] }));
  const dots = svg.selectAll('g').data(placed).join('g').attr('transform', p => `translate(${p.x},${p.y})`);
  dots.append('circle').attr('class', 'spot').attr('r', 4).append('title').text(p => p.name);
  name(dots, placed, width, height);
}

/** Puts each name where it hides neither a point nor another name; those that find no room are told by the list or table. */
function name(dots, placed, width, height) {
  const boxes = placed.map(p => [p.x - 4, p.y - 4, p.x + 4, p.y + 4]);
  const isFree = box => box[0] > 0 && box[2] < width && box[1] > 0 && box[3] < height
    && boxes.every(other => box[2] < other[0] || other[2] < box[0] || box[3] < other[1] || other[3] < box[1]);
  for (const p of placed) {
    const wide = p.name.length * 6.6;
    const sides = [[7, 4, 'start', 7], [-7, 4, 'end', -7 - wide], [0, -8, 'middle', -wide / 2], [0, 16, 'middle', -wide / 2]];
    const side = sides.find(([, dy, , start]) => isFree([p.x + start, p.y + dy - 10, p.x + start + wide, p.y + dy + 3]));
    if (!side) continue;
    boxes.push([p.x + side[3], p.y + side[1] - 10, p.x + side[3] + wide, p.y + side[1] + 3]);
    p.side = side;
  }
  dots.filter(p => p.side).append('text').attr('x', p => p.side[0]).attr('y', p => p.side[1]).attr('text-anchor', p => p.side[2]).text(p => p.name);
}

const at = text => text.split(',').map(Number);

for (const figure of document.querySelectorAll('[data-map=spots]')) {
  const points = [...figure.querySelectorAll('li[data-at]')].map(item => ({ at: at(item.dataset.at), name: item.textContent.trim() }));
  map(figure, points, [], figure.dataset.way === 'true' ? points.map(point => point.at) : [], .75);
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
