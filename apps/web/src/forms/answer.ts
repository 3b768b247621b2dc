import type { Issue } from '@upstream/domain/refusal';

/** What a mutation answers: its success, or a refusal. Select `__typename ... on Refusal { code message }`. */
export interface Answer {
  __typename: string;
}

/** A "no" as data; `issues` and `currentVersion` are there where the document asked for them. */
export interface Refused extends Answer {
  code: string;
  message: string;
  issues?: readonly Issue[];
  currentVersion?: number;
}

/** Whether the API said no. */
export function isRefused<Result extends Answer>(answer: Result): answer is Result & Refused {
  return 'code' in answer && 'message' in answer && typeof answer.message === 'string';
}

/** The success among a mutation's answers. */
export type Success<Result extends Answer> = Exclude<Result, { code: string; message: string }>;

/** Narrows an answer that is no refusal to its success. */
export function isDone<Result extends Answer>(answer: Result): answer is Success<Result> {
  return !isRefused(answer);
}
