/** Runs in the page that is measured: moves the picture frame by frame, and watches the main thread for gaps. */
const { document, performance, requestAnimationFrame, setTimeout } = globalThis;

const drawing = () => document.querySelector('.canvas, #bare')._cyreg.cy;
const frame = () => new Promise((next) => requestAnimationFrame(next));

/** The mean time from frame to frame while `move` is called before each, in milliseconds. */
async function frames(count, move) {
  await frame();
  const start = performance.now();
  for (let i = 0; i < count; i += 1) {
    move(i);
    await frame();
  }
  return (performance.now() - start) / count;
}

let watching = false;
let longest = 0;

globalThis.bench = {
  view: () => ({ zoom: drawing().zoom(), pan: { ...drawing().pan() } }),
  look: (view) => void drawing().viewport(view),
  /** Nodes and lines as they stand, without any style. */
  plain: () => ({
    nodes: drawing()
      .nodes()
      .map((node) => ({ data: { id: node.id() }, position: { ...node.position() } })),
    edges: drawing()
      .edges()
      .map((edge) => ({ data: { id: edge.id(), source: edge.data('source'), target: edge.data('target') } })),
  }),
  /** Puts plain elements into bare Cytoscape, in a window of the same size. */
  draw: (elements, { width, height }) => {
    const container = document.querySelector('#bare');
    container.style.cssText = `width: ${width}px; height: ${height}px`;
    globalThis.cytoscape({ container, elements, layout: { name: 'preset' } });
  },
  /** To and fro. */
  pan: (count) => frames(count, (i) => drawing().panBy({ x: i % 40 < 20 ? 12 : -12, y: 0 })),
  /** In and out, about the middle of the window. */
  zoom: (count) => {
    const cy = drawing();
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    return frames(count, (i) =>
      cy.zoom({ level: cy.zoom() * (i % 40 < 20 ? 1.04 : 1 / 1.04), renderedPosition: middle }),
    );
  },
  /** From now on the longest stretch in which the page could not have answered is kept. */
  watch: () => {
    watching = true;
    longest = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (watching) setTimeout(look);
    };
    look();
  },
  /** Ends the watch; gives that stretch in milliseconds. */
  longest: () => {
    watching = false;
    return longest;
  },
};
