import type { ReactNode } from 'react';

const cut = {
  fill: 'none',
  stroke: 'var(--surface)',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes = {
  good: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.5-4.8" {...cut} strokeWidth="1.9" />
    </>
  ),
  needs: (
    <>
      <path
        d="M8 .9l7.4 13.3H.6z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      <path d="M8 5.6v4M8 11.9v.1" {...cut} strokeWidth="1.9" />
    </>
  ),
  bad: (
    <>
      <path d="M8 .5L15.5 8 8 15.5.5 8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" {...cut} strokeWidth="1.8" />
    </>
  ),
  paused: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2.2" fill="currentColor" />
      <path d="M6 4.8v6.4M10 4.8v6.4" {...cut} strokeWidth="1.9" />
    </>
  ),
  missing: (
    <circle
      cx="8"
      cy="8"
      r="6.6"
      {...line}
      strokeWidth="1.7"
      strokeDasharray="2.6 2.6"
      strokeLinecap="butt"
    />
  ),
  past: <circle cx="8" cy="8" r="5" {...line} strokeWidth="2.2" />,
  now: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  ahead: (
    <circle cx="8" cy="8" r="5" {...line} strokeWidth="1.8" strokeDasharray="2.2 2" strokeLinecap="butt" />
  ),
  signal: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
} satisfies Record<string, ReactNode>;

/** The name of a shape; a shape always stands beside its word. */
export type MarkName = keyof typeof shapes;

/** The shape of a status: circle, triangle, diamond or square; dashed when something is missing. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
