import { describe, expect, it } from 'vitest';
import { html } from '../../../seed/read/html.ts';
import { LIMITS } from '../../../seed/read/limits.ts';
import { encode } from '../../fixtures/encode.ts';

const WORDS = 'The court in Saryn sentenced Arman Testov to five years.';

const read = (body: string, head = '') =>
  html.read(
    {
      name: 'page.html',
      bytes: Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    },
    LIMITS,
  );
const textOf = async (body: string): Promise<string> => (await read(body)).text;
const aboutOf = async (head: string) => (await read(`<p>${WORDS}</p>`, head)).about;

describe('blocks become paragraphs, items and rows lines', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['parts without paragraphs', '<div>One.</div><div>Two.</div>', 'One.\n\nTwo.'],
    ['nested parts', '<div><div><p>One.</p></div></div><section>Two.</section>', 'One.\n\nTwo.'],
    ['headings', '<h1>Title</h1>Text.<h2>Part</h2>Text.', 'Title\n\nText.\n\nPart\n\nText.'],
    ['line breaks', '<p>One<br>two<br/>\nthree</p>', 'One\ntwo\nthree'],
    ['two line breaks', '<p>One.<br><br>Two.</p>', 'One.\n\nTwo.'],
    ['white space of the file', '<p>One\n   two\t<b>three</b> <i> four</i></p>', 'One two three four'],
    ['words in several elements', '<p>Tes<b>tov</b>, <a href="/x">judge</a>.</p>', 'Testov, judge.'],
    ['entities', '<p>A&amp;B &laquo;x&raquo; &#8212; 5&nbsp;years</p>', 'A&B «x» — 5 years'],
    ['a list', '<p>Held:</p><ul><li>One;<li>Two.</ul><p>End.</p>', 'Held:\n\n- One;\n- Two.\n\nEnd.'],
    ['a numbered list', '<ol><li>One<li>Two</ol>', '1. One\n2. Two'],
    ['a list that goes on', '<ol start="3"><li>c<li value="7">g<li>h</ol>', '3. c\n7. g\n8. h'],
    ['a list that counts down', '<ol reversed><li>b<li>a</ol>', '2. b\n1. a'],
    ['a list of letters', '<ol type="a"><li>x<li>y</ol>', 'a. x\nb. y'],
    ['items that bring their markers', '<ul><li>1) One<li>– Two</ul>', '1) One\n– Two'],
    [
      'paragraphs in an item',
      '<ul><li><p>One.</p><p>More.</p></li><li>Two.</li></ul>',
      '- One.\nMore.\n- Two.',
    ],
    ['a list in a list', '<ul><li>One<ul><li>a</ul><li>Two</ul>', '- One\n- a\n- Two'],
    [
      'a table',
      '<table><tr><td>Testov</td><td>five years</td><td>Saryn</td></tr></table>',
      'Testov | five years | Saryn',
    ],
    [
      'a table of labels',
      '<table><tr><th>Charge</th><td>Article 405</td></tr><tr><td><b>Judge:</b></td><td>Primerova</td></tr></table>',
      'Charge: Article 405\nJudge: Primerova',
    ],
    [
      'a table with a head',
      '<table><thead><tr><th>Name</th><th>Term</th></tr></thead><tr><td>Testov</td><td>5</td></tr></table>',
      'Name | Term\nTestov | 5',
    ],
    [
      'paragraphs in cells',
      '<table><tr><td><p>One.</p><p>More.</p></td><td>Two.</td></tr></table>',
      'One. More. | Two.',
    ],
    ['a table that only lays out', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', 'One.\n\nTwo.'],
    [
      'a table in a table',
      '<table><tr><td>Left<table><tr><td>a</td><td>b</td></tr></table></td><td>Right</td></tr></table>',
      'Left\n\na | b\n\nRight',
    ],
    [
      'terms and what they mean',
      '<dl><dt>Charge</dt><dd>Article 405</dd><dt>Judge:</dt><dd>Primerova</dd></dl>',
      'Charge: Article 405\nJudge: Primerova',
    ],
    ['text set as it is', '<pre>One\n  two\n\nthree</pre>', 'One\ntwo\n\nthree'],
    ['a quotation within a sentence', '<p>He said <q>no</q>.</p>', 'He said “no”.'],
    ['an index to a number', '<p>Article 405<sup>1</sup> Part 2</p>', 'Article 405¹ Part 2'],
    [
      'marks of footnotes',
      '<p>Sentenced<sup><a href="#n1">[1]</a></sup> in Saryn.</p>',
      'Sentenced in Saryn.',
    ],
    ['words run together', '<p>our future.<b>Askhat</b></p>', 'our future.Askhat'],
    ['deleted words', '<p>He was <del>freed</del> held.</p>', 'He was held.'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});

describe('the document without the page around it', () => {
  it.each([
    ['navigation', `<nav>Home</nav><p>${WORDS}</p>`],
    ['header and footer', `<header>Our News</header><p>${WORDS}</p><footer>© 2024</footer>`],
    ['what stands beside it', `<p>${WORDS}</p><aside>Read also: more</aside>`],
    ['roles', `<div role="banner">Top</div><p>${WORDS}</p><div role="search">Search</div>`],
    [
      'parts to share and to subscribe',
      `<p>${WORDS}</p><div class="post-share">Share</div><div id="comments">Nice</div>`,
    ],
    ['forms', `<form>Your name <input><button>Send</button></form><p>${WORDS}</p>`],
    [
      'hidden parts',
      `<p hidden>no</p><p style="display: none">no</p><p aria-hidden="true">no</p><p>${WORDS}</p>`,
    ],
    [
      'scripts and styles',
      `<style>p{}</style><script>document.write('no')</script><p>${WORDS}</p><noscript>no</noscript>`,
    ],
    ['comments', `<!-- no --><p>${WORDS}</p>`],
    ['everything around the main part', `<div>Top</div><main><p>${WORDS}</p></main><div>Bottom</div>`],
    ['everything around the article', `<main><div>Top</div><article><p>${WORDS}</p></article></main>`],
    ['small articles beside the large one', `<article><p>${WORDS}</p></article><article>Next</article>`],
  ])('%s', async (_, body) => {
    expect(await textOf(body)).toBe(WORDS);
  });

  it.each([
    [
      'the header of an article',
      `<article><header><h1>Title</h1></header><p>${WORDS}</p></article>`,
      `Title\n\n${WORDS}`,
    ],
    [
      'articles of a size',
      `<article><p>One. ${WORDS}</p></article><article><p>Two. ${WORDS}</p></article>`,
      `One. ${WORDS}\n\nTwo. ${WORDS}`,
    ],
    ['a form around everything', `<form><p>${WORDS}</p></form>`, WORDS],
    ['a page whose class names a part', `<div class="has sidebar"><p>${WORDS}</p></div>`, WORDS],
    [
      'a main part that is next to nothing',
      `<main>Hi</main><p>${WORDS} ${WORDS}</p>`,
      `Hi\n\n${WORDS} ${WORDS}`,
    ],
    [
      'what opens on a click',
      `<details><summary>More</summary><p>${WORDS}</p></details>`,
      `More\n\n${WORDS}`,
    ],
  ])('%s stays', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('says what it left out', async () => {
    const { notices } = await read(
      `<script>1</script><script>2</script><nav>x</nav><p hidden>y</p><p>${WORDS}</p>`,
    );
    expect(notices).toEqual([
      '2 scripts left out, none was run',
      '1 part around the document left out (navigation, header, footer and the like)',
      '1 part that the page does not show left out',
    ]);
  });
});

describe('what a page tells of itself', () => {
  it.each([
    ['its title', '<title>Three held</title>', { title: 'Three held' }],
    [
      'its title without the site',
      '<title>Three held | Our News</title><meta property="og:site_name" content="Our News">',
      { title: 'Three held', publisher: 'Our News' },
    ],
    [
      'a title for sharing first',
      '<title>x</title><meta property="og:title" content="Three held">',
      { title: 'Three held' },
    ],
    [
      'when it was published',
      '<meta property="article:published_time" content="2021-03-04T23:30:00+06:00">',
      { published: '2021-03-04' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Three held"><meta name="dcterms.issued" content="2021-03">',
      { title: 'Three held', published: '2021-03' },
    ],
    ['its address', '<link rel="canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    [
      'linked data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Three held","datePublished":"2021-03-04","publisher":{"name":"Our News"},"inLanguage":"ru-RU"}</script>',
      { title: 'Three held', publisher: 'Our News', published: '2021-03-04', language: 'ru' },
    ],
    [
      'linked data in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"Article","headline":"Three held"}]}</script>',
      { title: 'Three held' },
    ],
    [
      'a time that says so',
      '<time itemprop="datePublished" datetime="2021-03-04T10:00">4 March</time>',
      { published: '2021-03-04' },
    ],
    ['no date that is none', '<meta name="date" content="yesterday">', {}],
    ['no address that leads nowhere', '<link rel="canonical" href="/a">', {}],
    ['no linked data that is none', '<script type="application/ld+json">{oops</script>', {}],
  ])('%s', async (_, head, about) => {
    expect(await aboutOf(head)).toEqual(about);
  });

  it('its language, and where a browser saved it from', async () => {
    const page = `<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<html lang="en-GB"><p>${WORDS}</p>`;
    const { about } = await html.read({ name: 'a.html', bytes: Buffer.from(page) }, LIMITS);
    expect(about).toEqual({ url: 'https://example.org/a', language: 'en' });
  });
});

describe('encodings', () => {
  const page = (meta: string): string =>
    `<html><head>${meta}</head><body><p>Суд приговорил Армана Тестова к пяти годам.</p></body></html>`;
  it.each([
    ['named by the page', '<meta charset="windows-1251">', 'windows-1251'],
    ['named the old way', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['not named', '', 'windows-1251'],
    ['named wrongly', '<meta charset="utf-8">', 'windows-1251'],
  ])('%s', async (_, meta, encoding) => {
    const { text } = await html.read({ name: 'a.html', bytes: encode(page(meta), encoding) }, LIMITS);
    expect(text).toBe('Суд приговорил Армана Тестова к пяти годам.');
  });

  it('is UTF-8 although the page says otherwise', async () => {
    const { text, notices } = await html.read(
      { name: 'a.html', bytes: Buffer.from(page('<meta charset="windows-1251">')) },
      LIMITS,
    );
    expect(text).toBe('Суд приговорил Армана Тестова к пяти годам.');
    expect(notices).toEqual(['says that it is windows-1251, and is UTF-8']);
  });
});

describe('refused', () => {
  it.each([
    [
      'a page that scripts would make',
      '<div id="root"></div><script src="app.js"></script>',
      /scripts would make.*\n.*save it/u,
    ],
    ['a page that waits', '<div>Loading…</div><script>go()</script>', /scripts would make/u],
    [
      'a page that asks for scripts',
      '<p>Please enable JavaScript to read what this site has to say to you today.</p><script>1</script>',
      /scripts would make/u,
    ],
    ['a page without text', '<img src="scan.jpg">', /holds no text/u],
    ['a page that nests without end', '<div>'.repeat(2_000) + WORDS, /more than 500 deep/u],
  ])('%s', async (_, body, message) => {
    await expect(read(body)).rejects.toThrow(message);
  });

  it('a page of more elements than the limit', async () => {
    const bytes = Buffer.from('<p>a'.repeat(50));
    await expect(html.read({ name: 'a.html', bytes }, { ...LIMITS, elements: 40 })).rejects.toThrow(
      /more than 40 elements/u,
    );
  });
});
