/** Decisions of the reviewer, sent as they are made, and taken back. */
import type { NewEntity, Reason, WireDecision } from '../../../../seed/review/desk/wire.ts';
import type { Api } from '../api/client.ts';
import { isToDo, type Item } from '../list/items.ts';
import { anchor } from '../text/anchor.ts';
import { allItems, currentItem, shownItems } from './items.ts';
import type { Editing, Store } from './store.ts';
import { tell, telling } from './tell.ts';

/** How decisions are made. Each works on the entry that is looked at, unless it says otherwise. */
export interface Decisions {
  accept(resolved?: readonly ('from' | 'to' | 'inCase' | 'by' | 'words')[]): void;
  reject(): void;
  reopen(): void;
  /** Says that nothing of a sentence is claimed, and why. */
  close(item: Item, why: string): void;
  /** Opens a sentence again. */
  claimable(item: Item): void;
  dropEntity(key: string): void;
  sign(): void;
  undo(): void;
  /** Writes the claim of the form. Gives what the gate has against it; nothing when it is written. */
  submit(
    editing: Editing,
    draft: Editing['draft'],
    entities: readonly NewEntity[],
  ): Promise<readonly Reason[]>;
  /** What the gate would say of the claim of the form. */
  attempt(
    editing: Editing,
    draft: Editing['draft'],
    entities: readonly NewEntity[],
  ): Promise<readonly Reason[]>;
}

/** The first entry after one that somebody still has to decide on. */
function nextToDo(items: readonly Item[], after: string | null): string | null {
  const index = items.findIndex((item) => item.id === after);
  return (items.slice(index + 1).find(isToDo) ?? items.slice(0, index).find(isToDo))?.id ?? null;
}

/** Decisions over a store. */
export function createDecisions(store: Store, api: Api): Decisions {
  const { getState: get, setState: set } = store;

  /** While something is sent, what changes is our own doing. */
  async function sending<T>(work: () => Promise<T>): Promise<T> {
    set(({ sending: before }) => ({ sending: before + 1 }));
    try {
      return await work();
    } finally {
      set(({ sending: before }) => ({ sending: before - 1 }));
    }
  }

  /** Sends a decision. @returns the reasons against it, or `changed` */
  async function send(
    decision: WireDecision,
    says: string,
    { expected = null, next = null }: { expected?: string | null; next?: string | null } = {},
  ): Promise<readonly Reason[] | 'changed'> {
    const { source, reviewer, at } = get();
    if (source === null) return [];
    const answer = await sending(() => api.decide(source.id, { decision, reviewer, expected }));
    if (answer.is === 'refused') return answer.reasons;
    if (answer.is === 'fine') return [];
    // Another source may have been opened meanwhile.
    if (get().source?.id !== source.id) return [];
    if (answer.is === 'changed') {
      set({ source: answer.source });
      tell(store, 'This was changed in another window meanwhile. Nothing was overwritten: look again.', true);
      return 'changed';
    }
    const undo = { id: answer.undo, source: source.id, says, item: at };
    set(({ undos }) => ({
      source: answer.source,
      undos: [...undos, undo],
      refused: null,
      closing: null,
      at: next ?? answer.claim ?? at,
    }));
    const now = currentItem(get());
    if (now === undefined) set({ at: shownItems(get())[0]?.id ?? null });
    tell(store, says);
    return [];
  }

  function onClaim(work: (claim: Extract<Item, { is: 'claim' }>['claim']) => Promise<void>): void {
    const item = currentItem(get());
    if (item?.is === 'claim') void telling(store, () => work(item.claim));
    else tell(store, 'No claim is chosen.', true);
  }

  const complain = (reasons: readonly Reason[] | 'changed'): void => {
    if (reasons !== 'changed' && reasons.length > 0) tell(store, reasons[0]?.reason ?? '', true);
  };

  const request = (
    { claim }: Editing,
    draft: Editing['draft'],
    entities: readonly NewEntity[],
  ): WireDecision =>
    claim === null
      ? { do: 'add', draft, entities: [...entities] }
      : { do: 'edit', claim: claim.id, draft, entities: [...entities] };

  return {
    accept: (resolved) =>
      onClaim(async (claim) => {
        const next = nextToDo(shownItems(get()), claim.id);
        const decision: WireDecision = {
          do: 'accept',
          claim: claim.id,
          ...(resolved === undefined ? {} : { resolved: [...resolved] }),
        };
        const reasons = await send(decision, `Accepted: ${claim.says}.`, { expected: claim.version, next });
        if (reasons === 'changed' || reasons.length === 0) return;
        set({ refused: { item: claim.id, reasons } });
        tell(store, `Not accepted: ${reasons[0]?.reason ?? ''}`, true);
      }),
    reject: () =>
      onClaim(async (claim) => {
        const next = nextToDo(shownItems(get()), claim.id);
        const says = `Rejected: ${claim.says}.`;
        await send({ do: 'reject', claim: claim.id }, says, { expected: claim.version, next });
      }),
    reopen: () =>
      onClaim(async (claim) => {
        const says = `Proposed again: ${claim.says}.`;
        await send({ do: 'reopen', claim: claim.id }, says, { expected: claim.version });
      }),
    close: (item, why) =>
      void telling(store, async () => {
        const { source } = get();
        if (item.is !== 'open' || source === null) return;
        const { start } = item.place;
        const from = start + source.text.slice(start, item.place.end).search(/\S/u);
        const next = nextToDo(shownItems(get()), item.id);
        const words = anchor(source.text, { start: from, end: from + item.text.length });
        const reasons = await send({ do: 'not-claimed', ...words, why }, 'Nothing of it is claimed.', {
          next,
        });
        complain(reasons);
      }),
    claimable: (item) =>
      void telling(store, async () => {
        if (item.is !== 'not-claimed') return;
        const { quote, prefix } = item.sentence;
        await send({ do: 'claimable', quote, prefix }, 'The sentence is open again.');
      }),
    dropEntity: (key) =>
      void telling(store, async () => {
        const reasons = await send({ do: 'drop-entity', key }, `Took ${key} out.`);
        complain(reasons);
      }),
    sign: () =>
      void telling(store, async () => {
        const reasons = await send({ do: 'sign' }, 'The claims are signed for this text.');
        complain(reasons);
      }),
    undo: () =>
      void telling(store, async () => {
        const { source, undos } = get();
        const last = undos.findLast((u) => u.source === source?.id);
        if (last === undefined || source === null) {
          tell(store, 'Nothing to undo.');
          return;
        }
        const { isDone, source: now } = await sending(() => api.undo(source.id, last.id));
        set({ source: now, undos: get().undos.filter((u) => u !== last), refused: null });
        const isThere = allItems(get()).some((item) => item.id === last.item);
        if (isThere) set({ at: last.item });
        else if (currentItem(get()) === undefined) set({ at: shownItems(get())[0]?.id ?? null });
        if (isDone) tell(store, `Taken back: ${last.says}`);
        else tell(store, 'This was changed since; it was not taken back.', true);
      }),
    async submit(editing, draft, entities) {
      const says = editing.claim === null ? 'Added.' : 'Changed and accepted.';
      const reasons = await send(request(editing, draft, entities), says, {
        expected: editing.claim?.version ?? null,
      });
      if (reasons === 'changed') {
        const item = allItems(get()).find(({ id }) => id === editing.claim?.id);
        if (item?.is !== 'claim') return [{ part: '', reason: 'This claim is not there any more.' }];
        const { claim } = item;
        set({ editing: { ...editing, claim } });
        const who = claim.reviewer === null ? '' : ` by ${claim.reviewer}`;
        const reason = `This claim was changed in another window; it is ${claim.status}${who} now. Save again to put yours in its place.`;
        return [{ part: '', reason }];
      }
      if (reasons.length === 0) set({ editing: null, chosen: null });
      return reasons;
    },
    async attempt(editing, draft, entities) {
      const { source, reviewer } = get();
      if (source === null) return [];
      const decision = request(editing, draft, entities);
      const answer = await api.decide(source.id, { decision, reviewer, expected: null, isTrial: true });
      return answer.is === 'refused' ? answer.reasons : [];
    },
  };
}
