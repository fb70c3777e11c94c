/** Judging who is who: looks at candidates, asks why, sends what the reviewer judges, takes it back. */
import type { IdentityAnswer, IdentityVerdict } from '../../../../seed/review/desk/identity-wire.ts';
import type { Api } from '../api/client.ts';
import type { Store } from '../state/store.ts';
import { tell } from '../state/tell.ts';
import { createWhoState, currentCandidate, nextUnjudged, type WhoState, type WhoStore } from './store.ts';

/** What a reviewer can do about who is who. */
export interface Who {
  readonly store: WhoStore;
  /** Reads the candidates, again too. */
  refresh(): void;
  look(candidate: string): void;
  move(by: number): void;
  /** Asks why the pair that is looked at is that. */
  ask(verdict: IdentityVerdict): void;
  leave(): void;
  judge(why: string): void;
  undo(): void;
  show(pane: WhoState['pane']): void;
}

const SAID: Readonly<Record<IdentityVerdict, string>> = {
  same: 'Judged to be one',
  different: 'Judged to be two',
  unsure: 'Left open',
};

/** Judging over a store. @param desk where the reviewer stands, and what is told is shown */
export function createWho(desk: Store, api: Api, store: WhoStore = createWhoState()): Who {
  const { getState: get, setState: set } = store;
  const failed = (error: unknown): string =>
    error instanceof Error ? error.message : 'Something went wrong here.';

  /** Once the form is gone; never away from the next, in which somebody writes by then. */
  const focusPair = (): void =>
    void requestAnimationFrame(() => {
      if (get().asking === null) document.querySelector<HTMLElement>('#pair')?.focus();
    });

  /** Sends, one at a time. */
  async function sending(work: () => Promise<IdentityAnswer>): Promise<IdentityAnswer | null> {
    if (get().isSending) return null;
    set({ isSending: true });
    try {
      const answer = await work();
      set({ view: answer.view });
      return answer;
    } catch (error) {
      set({ refused: failed(error) });
      tell(desk, failed(error), true);
      return null;
    } finally {
      set({ isSending: false });
    }
  }

  async function refresh(): Promise<void> {
    try {
      const view = await api.identities();
      if (get().isSending) return;
      set({ view, failure: '' });
      if (currentCandidate(get()) === undefined)
        set({ at: nextUnjudged(view, null) ?? view.candidates[0]?.id ?? null, asking: null, refused: '' });
    } catch (error) {
      set({ failure: failed(error) });
    }
  }

  async function judge(why: string): Promise<void> {
    const { asking: verdict } = get();
    const candidate = currentCandidate(get());
    if (verdict === null || candidate === undefined) return;
    const { a, b, judged } = candidate;
    const answer = await sending(() =>
      api.judge({
        ...{ verdict, why, mentions: [a.mention, b.mention], seen: judged?.verdict ?? null },
        by: desk.getState().reviewer,
      }),
    );
    if (answer === null) return;
    set({ asking: null, refused: answer.is === 'done' ? '' : answer.says });
    if (answer.is === 'done') {
      tell(desk, `${SAID[verdict]}: ${a.name} and ${b.name}. Load to see it in the graph.`);
      set({ at: nextUnjudged(answer.view, candidate.id) ?? candidate.id });
    } else tell(desk, 'Nothing was written.', true);
    focusPair();
  }

  async function undo(): Promise<void> {
    const last = get().view?.last ?? null;
    if (last === null) {
      tell(desk, 'Nothing to undo.');
      return;
    }
    const answer = await sending(() => api.takeBack(last.judgement));
    if (answer === null) return;
    const isDone = answer.is === 'done';
    set({ at: last.candidate, asking: null, refused: isDone ? '' : answer.says });
    tell(desk, isDone ? `Taken back: ${last.says}` : 'It was not taken back.', !isDone);
  }

  return {
    store,
    refresh: () => void refresh(),
    look: (at) => set({ at, asking: null, refused: '', pane: 'pair' }),
    move(by) {
      const { view, at } = get();
      const candidates = view?.candidates ?? [];
      const now = candidates.findIndex(({ id }) => id === at);
      const next = candidates[Math.max(0, Math.min(candidates.length - 1, now + by))];
      if (next !== undefined) set({ at: next.id, asking: null, refused: '' });
    },
    ask(verdict) {
      // What is written is a reason, and no verdict, wherever the focus went.
      if (get().asking !== null) document.querySelector<HTMLElement>('.judge input')?.focus();
      else if (currentCandidate(get()) === undefined) tell(desk, 'No pair is chosen.', true);
      else set({ asking: verdict, refused: '', pane: 'pair' });
    },
    leave() {
      const wasAsking = get().asking !== null;
      set({ asking: null, refused: '' });
      if (wasAsking) focusPair();
    },
    judge: (why) => void judge(why),
    undo: () => void undo(),
    show: (pane) => set({ pane }),
  };
}
