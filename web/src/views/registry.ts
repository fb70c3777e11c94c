/** The views of the picture a reader can choose from; a new one is one line here. Each loads when first shown. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A view of what is drawn. Its component takes all it needs from the session. */
export interface View {
  /** Stands in links, so it never changes. */
  readonly id: string;
  readonly label: string;
  /** Stands in the switch only while there is something in it. */
  readonly isPassing?: true;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** In the order of the switch; the page opens on the first. */
export const VIEWS: readonly [View, ...View[]] = [
  { id: 'picture', label: 'Picture', Component: lazy(() => import('./graph/PictureView.tsx')) },
  { id: 'table', label: 'Table', Component: lazy(() => import('./table/TableView.tsx')) },
  { id: 'outline', label: 'Outline', Component: lazy(() => import('./outline/OutlineView.tsx')) },
  { id: 'repeats', label: 'What repeats', Component: lazy(() => import('./repeats/RepeatsView.tsx')) },
  {
    id: 'compare',
    label: 'Compare',
    isPassing: true,
    Component: lazy(() => import('./compare/CompareView.tsx')),
  },
];

/** The view of an id; the first for an id that is empty or unknown. */
export const viewOf = (id: string): View => VIEWS.find((view) => view.id === id) ?? VIEWS[0];
