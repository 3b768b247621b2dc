import { isRefused } from '../forms/answer.ts';
import { announce } from './announce.ts';
import { actFor } from './session.ts';
import type { Viewer } from './use-viewer.ts';

type Organisation = Viewer['memberships'][number]['organisation'];

/** Acts for another of the person's organisations from now on, and says so. */
export async function switchTo({ id, name }: Organisation): Promise<void> {
  const answer = await actFor(id);
  announce(answer && isRefused(answer) ? answer.message : `You now act for ${name}.`);
}
