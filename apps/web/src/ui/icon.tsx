import type { ReactNode } from 'react';

const shapes = {
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="M16 16l5 5" />
    </>
  ),
  switch: <path d="M8 10l4-4 4 4M8 14l4 4 4-4" />,
  week: (
    <>
      <rect x="4" y="5" width="16" height="15" rx="2" />
      <path d="M4 10h16M8 3v4M16 3v4M9 15l2 2 4-4" />
    </>
  ),
  challenge: <path d="M4 20c3-1 3-5 8-5s5 4 8 5M12 3v8M9 6l3-3 3 3" />,
  initiative: (
    <>
      <circle cx="12" cy="12" r="8.5" strokeDasharray="5.4 2.2" />
      <circle cx="12" cy="12" r="3.5" />
    </>
  ),
  partnership: (
    <>
      <circle cx="6" cy="7" r="2.5" />
      <circle cx="18" cy="8" r="2.5" />
      <circle cx="12" cy="18" r="2.5" />
      <path d="M8.5 7.2l7 .6M16.8 10.2l-3.5 5.6M10.5 15.8L7.3 9.3" />
    </>
  ),
  organisation: (
    <path d="M5 21V5.5L13 3v18M13 9h6v12M3 21h18M8.5 8.5h1M8.5 12.5h1M8.5 16.5h1M16 13h.1M16 17h.1" />
  ),
  document: <path d="M6 3h9l4 4v14H6zM15 3v4h4M9.5 14l2 2 3.5-4" />,
  people: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14.5c2 .8 3 2.6 3 5.5" />
    </>
  ),
  code: <path d="M8 6l-5 6 5 6M16 6l5 6-5 6" />,
  back: <path d="M19 12H5M11 6l-6 6 6 6" />,
  forward: <path d="M5 12h14M13 6l6 6-6 6" />,
  chair: <path d="M7 3v10h10V3M7 13l-1 8M17 13l1 8M6 17h12" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  add: <path d="M12 5v14M5 12h14" />,
  place: (
    <>
      <path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z" />
      <circle cx="12" cy="10" r="2.25" />
    </>
  ),
  comment: <path d="M4 5h16v11h-9l-4 4v-4H4z" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.75" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6L6 18" />,
  list: <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1" />,
  board: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="1.5" />
      <path d="M9.5 5v14M14.5 5v14" />
    </>
  ),
  timeline: <path d="M4 5h16M4 12h16M4 19h16M8 3v4M15 10v4M11 17v4" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5M12 8v.2" />
    </>
  ),
  undo: <path d="M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3" />,
  down: <path d="M6 9l6 6 6-6" />,
  up: <path d="M6 15l6-6 6 6" />,
  offline: <path d="M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4" />,
  time: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  skill: (
    <path d="M14.5 6.5a4 4 0 0 0-5.3 5.1L4 16.8V20h3.2l5.2-5.2a4 4 0 0 0 5.1-5.3l-2.5 2.5-2.5-.5-.5-2.5z" />
  ),
  room: <path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z" />,
  money: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M15 8.5a2.8 2.8 0 0 0-5 1.7c0 2.3 1 3.3-.8 5.8H15M8.5 12.5h4.5" />
    </>
  ),
  data: <path d="M4 20V4M4 20h16M8.5 16v-5M13 16V7M17.5 16v-7" />,
} satisfies Record<string, ReactNode>;

/** The name of a drawing below; every one stands beside a word. */
export type IconName = keyof typeof shapes;

/** Every drawing there is, for the kitchen sink. */
export const iconNames = Object.keys(shapes) as IconName[];

/** A line drawing beside a word; it says nothing by itself, so it is hidden from being read aloud. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ico" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
