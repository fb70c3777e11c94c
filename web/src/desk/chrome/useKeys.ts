/** Turns keys into decisions, anywhere on the page but where somebody writes. */
import { useEffect } from 'react';
import { currentItem } from '../state/items.ts';
import { useSession } from '../state/react.ts';
import type { Session } from '../state/session.ts';
import { type Deed, deedOf } from './keys.ts';

const WRITES = 'input, textarea, select, dialog, form';
const PRESSES = 'button, a, summary';

/** Ends of the claim that the gate wants resolved. */
function unresolved({ store }: Session): readonly ('from' | 'to' | 'inCase' | 'by' | 'words')[] {
  const item = currentItem(store.getState());
  if (item?.is !== 'claim') return [];
  const { reasons } = item.claim;
  return (['from', 'to', 'inCase', 'by', 'words'] as const).filter((end) =>
    reasons.some((r) =>
      end === 'words'
        ? r.reason.includes('resolved: [words]')
        : r.part === end && r.reason.includes('stands neither'),
    ),
  );
}

function goBetween(session: Session): void {
  const isInText = document.activeElement?.closest('#text') != null;
  session.show(isInText ? 'claims' : 'text');
  const target = isInText ? '[data-item][aria-current="true"]' : '#text';
  // The pane is shown first.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(target)?.focus());
}

/** Opens the dialog with this id. */
export function openDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** Listens while the component is there. */
export function useKeys(): void {
  const session = useSession();
  useEffect(() => {
    const { who } = session;
    const inWho = (): boolean => session.store.getState().view === 'who';
    const deeds: Readonly<Record<Deed, () => void>> = {
      next: () => (inWho() ? who : session).move(1),
      previous: () => (inWho() ? who : session).move(-1),
      accept: () => session.accept(),
      'accept-resolved': () => session.accept(unresolved(session)),
      reject: () => session.reject(),
      edit: () => session.edit(),
      add: () => session.add(),
      why: () => session.askWhy(),
      undo: () => (inWho() ? who : session).undo(),
      filter: () => document.querySelector<HTMLElement>('#filter')?.focus(),
      help: () => openDialog('keys'),
      show: () => goBetween(session),
      leave: () => (inWho() ? who : session).leave(),
      who: () => session.switchView(),
      same: () => who.ask('same'),
      different: () => who.ask('different'),
      unsure: () => who.ask('unsure'),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const deed = deedOf(event.key, session.store.getState().view);
      if (target?.id === 'filter' && event.key === 'Escape') {
        document.querySelector<HTMLElement>('[data-item][aria-current="true"]')?.focus();
        return;
      }
      if (deed === null || target?.closest(WRITES) != null) return;
      if (event.key === 'Enter' && target?.closest(PRESSES) != null) return;
      // In the text, arrows scroll.
      if (event.key.startsWith('Arrow') && target?.closest('#text, .pair-scroll') != null) return;
      event.preventDefault();
      deeds[deed]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session]);
}
