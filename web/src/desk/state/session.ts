/** A session at the desk: opens sources, moves over what there is to decide, keeps in step with other windows. */
import type { SourceView, Span } from '../../../../seed/review/desk/wire.ts';
import { type Api, DeskError } from '../api/client.ts';
import { isToDo, type Filter, placeOf } from '../list/items.ts';
import { anchor } from '../text/anchor.ts';
import { step, type Step, wordAt, wordsOf } from '../text/word-cursor.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import { allItems, currentItem, shownItems } from './items.ts';
import type { State, Store } from './store.ts';
import { tell, telling } from './tell.ts';
import { createWho, type Who } from '../who/who.ts';

/** What a reviewer can do beside deciding. */
export interface Session extends Decisions {
  readonly store: Store;
  readonly who: Who;
  start(): void;
  open(source: string): void;
  /** Looks at an entry. */
  look(item: string | null): void;
  /** Looks at the entry that many further. */
  move(by: number): void;
  filter(filter: Filter): void;
  edit(): void;
  /** Begins a claim on the chosen words; without any, begins to choose. */
  add(): void;
  /** Begins to say why the next open sentence is not claimed. */
  askWhy(): void;
  leave(): void;
  choose(span: Span | null, isDrawn?: boolean): void;
  stepWords(how: Step): void;
  setReviewer(reviewer: string): void;
  show(pane: State['pane']): void;
  /** Goes to who is who, or back to the claims. */
  switchView(): void;
  load(): void;
  hideLoad(): void;
  /** Looks whether another window, or an editor, changed the source. */
  follow(): Promise<void>;
}

const REVIEWER = 'refrain-reviewer';
const LOAD_PACE = 500;

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** A session over a server. @param navigate shows in the address which source is open */
export function createSession(store: Store, api: Api, navigate: (source: string) => void): Session {
  const { getState: get, setState: set } = store;
  let forms = 0;

  const show = (source: SourceView): void => {
    const first = source.id === get().source?.id ? get().at : null;
    set({ source });
    if (currentItem(get()) === undefined || first === null) {
      const items = shownItems(get());
      set({ at: (items.find(isToDo) ?? items[0])?.id ?? null });
    }
  };

  const open = (id: string): void =>
    void telling(store, async () => {
      set({ editing: null, closing: null, chosen: null, refused: null });
      show(await api.source(id));
      set({ status: 'open' });
      navigate(id);
    });

  const beginForm = (
    claim: Extract<ReturnType<typeof currentItem>, { is: 'claim' }>['claim'] | null,
    draft: NonNullable<State['editing']>['draft'],
  ) => {
    forms += 1;
    set({ editing: { number: forms, claim, draft }, closing: null, pane: 'claims' });
  };

  async function watchLoad(): Promise<void> {
    for (;;) {
      const load = await api.load();
      set({ load });
      if (load.is !== 'running') {
        tell(store, load.lines.at(-1) ?? '', load.is === 'failed');
        return;
      }
      await new Promise((done) => setTimeout(done, LOAD_PACE));
    }
  }

  return {
    store,
    who: createWho(store, api),
    ...createDecisions(store, api),
    open,
    start() {
      void (async () => {
        try {
          const desk = await api.desk();
          const reviewer = localStorage.getItem(REVIEWER) ?? desk.reviewer;
          set({ desk, reviewer });
          // A load outlives the window that began it.
          if ((await api.load()).is === 'running') {
            set({ showsLoad: true });
            void telling(store, watchLoad);
          }
          const wanted = new URLSearchParams(location.search).get('source');
          const readable = desk.sources.filter((s) => s.problem === null);
          const undecided = readable.find((s) => (s.progress?.proposed ?? 0) > 0);
          const source = readable.find((s) => s.id === wanted) ?? undecided ?? readable[0];
          if (source === undefined) set({ status: 'open' });
          else open(source.id);
        } catch (error) {
          const failure = error instanceof DeskError ? error.message : 'Something went wrong here.';
          set({ status: 'failed', failure });
        }
      })();
    },
    look(at) {
      // A press inside of the entry must not take away the form that was pressed.
      if (at !== get().at) set({ at, closing: null });
    },
    move(by) {
      const items = shownItems(get());
      const now = items.findIndex((item) => item.id === get().at);
      const next = items[Math.max(0, Math.min(items.length - 1, now < 0 ? 0 : now + by))];
      if (next !== undefined) set({ at: next.id, closing: null });
    },
    filter(filter) {
      set({ filter });
      const items = shownItems(get());
      if (!items.some((item) => item.id === get().at)) set({ at: items[0]?.id ?? null });
    },
    edit() {
      const item = currentItem(get());
      if (item?.is === 'claim') beginForm(item.claim, item.claim.draft);
      else tell(store, 'No claim is chosen.', true);
    },
    add() {
      const { source, chosen } = get();
      if (source === null) return;
      if (chosen !== null) {
        set({ chosen: { ...chosen, isDrawn: true } });
        beginForm(null, {
          ...{ kind: '', from: { key: '' }, qualifiers: {}, context: [], by: [], resolved: [] },
          ...{ polarity: 'affirmed', ...anchor(source.text, chosen.span) },
        });
        return;
      }
      const item = currentItem(get());
      const word = wordAt(wordsOf(source.text), (item && placeOf(item)?.start) ?? 0);
      if (word === null) return;
      set({ chosen: { span: word, isDrawn: true }, pane: 'text' });
      document.querySelector<HTMLElement>('#text')?.focus();
      tell(store, 'Choose words: arrows move, with Shift they grow. Enter makes the claim.');
    },
    askWhy() {
      const items = allItems(get());
      const now = items.findIndex((item) => item.id === get().at);
      const isOpen = ({ is }: { readonly is: string }): boolean => is === 'open';
      const next = items.slice(Math.max(0, now)).find(isOpen) ?? items.find(isOpen);
      if (next === undefined) tell(store, 'No sentence is open.');
      else {
        set({
          filter: { show: 'all', text: '' },
          at: next.id,
          closing: next.id,
          editing: null,
          pane: 'claims',
        });
      }
    },
    leave() {
      if (get().closing !== null) set({ closing: null });
      else if (get().editing !== null) set({ editing: null, chosen: null });
      else set({ chosen: null });
    },
    choose: (span, isDrawn = false) => set({ chosen: span === null ? null : { span, isDrawn } }),
    stepWords(how) {
      const { source, chosen } = get();
      if (source === null || chosen === null) return;
      const span = step(wordsOf(source.text), chosen.span, how);
      set({ chosen: { span, isDrawn: true } });
      tell(store, short(source.text.slice(span.start, span.end)));
    },
    setReviewer(reviewer) {
      localStorage.setItem(REVIEWER, reviewer);
      set({ reviewer });
    },
    show: (pane) => set({ pane }),
    switchView: () => set(({ view }) => ({ view: view === 'who' ? 'claims' : 'who', chosen: null })),
    load: () =>
      void telling(store, async () => {
        set({ showsLoad: true, load: { is: 'running', lines: [], refused: 0 } });
        tell(store, 'Loading into the graph.');
        await api.startLoad();
        await watchLoad();
      }),
    hideLoad: () => set({ showsLoad: false }),
    async follow() {
      const { source, sending } = get();
      if (source === null || sending > 0) return;
      try {
        const version = await api.version(source.id);
        const now = get().source;
        if (get().sending > 0 || now !== source || version === source.version) return;
        show(await api.source(source.id));
        tell(store, 'Something was changed in another window or in the file; this is how it stands.');
      } catch {
        // A decision will say what is wrong; a look that fails needs no words.
      }
    },
  };
}
