/** What an HTML page tells of itself in its head: title, publisher, date, address, language. */
import { z } from 'zod';
import { type About, about } from './about.ts';
import { attribute, charactersIn, elementsIn, type Node, childrenOf, wordsIn } from './html-tree.ts';
import { primaryLanguage } from './metadata.ts';
import { normalise } from './normalise.ts';

/** One line of `<meta>`s: the first of these names that has a content. */
type Said = (...names: readonly string[]) => string | undefined;

function metas(page: Node): Said {
  const said = new Map<string, string>();
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'meta' && element.tagName !== 'time') continue;
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = normalise(attribute(element, 'content') ?? attribute(element, 'datetime') ?? '').replace(
      /\s+/gu,
      ' ',
    );
    if (name !== null && content !== '' && !said.has(name.toLowerCase()))
      said.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => said.get(name)).find((content) => content !== undefined);
}

const named = z.object({ name: z.string() });
const work = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  publisher: z
    .union([named, z.array(named).transform(([first]) => first), z.string().transform((name) => ({ name }))])
    .optional()
    .catch(undefined),
});
const graph = z.object({ '@graph': z.array(z.unknown()) });

/** The first work that the page describes as linked data: what has a headline, or a date of publication. */
function linkedData(page: Node): z.infer<typeof work> {
  const found: z.infer<typeof work>[] = [];
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    let data: unknown;
    try {
      data = JSON.parse(charactersIn(element));
    } catch {
      continue;
    }
    const inGraph = graph.safeParse(data);
    const things: readonly unknown[] = inGraph.success
      ? inGraph.data['@graph']
      : Array.isArray(data)
        ? data
        : [data];
    for (const thing of things) {
      const parsed = work.safeParse(thing);
      if (parsed.success) found.push(parsed.data);
    }
  }
  return found.find((w) => w.headline !== undefined || w.datePublished !== undefined) ?? {};
}

/** The day of a date with or without a time: as written there, in that place's time. */
const day = (date: string | undefined): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date ?? '')?.[0];

/** "Three detained | Our News" of Our News is "Three detained". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const parts = title?.split(/\s+[|·•–—-]\s+/u) ?? [];
  return site !== undefined && parts.length > 1 && parts.at(-1) === site
    ? title?.slice(0, title.lastIndexOf(site)).replace(/\s+[|·•–—-]\s+$/u, '')
    : title;
}

/** Browsers that save a page note in a comment where it came from. */
function savedFrom(page: Node): string | undefined {
  const comments = [page, ...childrenOf(page).flatMap((node) => [node, ...childrenOf(node)])];
  for (const node of comments) {
    const comment = 'data' in node ? node.data : '';
    const url = /(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(\S+)/u.exec(comment)?.[1];
    if (url !== undefined) return url;
  }
  return undefined;
}

const first = (page: Node, tag: string): string | undefined => {
  const found = [...elementsIn(page)].filter((e) => e.tagName === tag).map((e) => normalise(wordsIn(e)));
  return found.find((words) => words !== '');
};

/** Reads what a page tells of itself; what it tells wrongly (a date that is none) is not taken. */
export function htmlAbout(page: Node): About {
  const said = metas(page);
  const linked = linkedData(page);
  const elements = [...elementsIn(page)];
  const html = elements.find((e) => e.tagName === 'html');
  const canonical = elements.find((e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical');
  const publisher =
    said('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher') ?? linked.publisher?.name;
  const given: Readonly<Record<string, string | null | undefined>> = {
    title:
      said('og:title', 'twitter:title', 'dc.title', 'dcterms.title') ??
      linked.headline ??
      withoutSite(first(page, 'title'), publisher) ??
      first(page, 'h1'),
    publisher,
    published: day(
      said(
        'article:published_time',
        'datepublished',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'pubdate',
        'date',
      ) ?? linked.datePublished,
    ),
    url: [savedFrom(page), canonical && attribute(canonical, 'href'), said('og:url'), linked.url].find((u) =>
      /^https?:\/\//u.test(u ?? ''),
    ),
    language: primaryLanguage(
      (html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'))) ??
        said('og:locale') ??
        linked.inLanguage,
    ),
  };
  let known: About = {};
  for (const [key, value] of Object.entries(given)) {
    const parsed = typeof value !== 'string' ? null : about.safeParse({ [key]: value });
    if (parsed?.success === true) known = { ...known, ...parsed.data };
  }
  return known;
}
