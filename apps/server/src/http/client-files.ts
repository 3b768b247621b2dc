import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerNothing } from './error-answers.ts';

/** Serves the built client: hashed files for ever, and its page for every path that is a screen. */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : null;
  await app.register(files, {
    root: folder,
    index: false,
    wildcard: false,
    globIgnore: ['**/index.html', '**/documents.json'],
    setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path)),
  });
  app.setNotFoundHandler((request, reply) => {
    if (!page || !isScreen(request)) return answerNothing(request, reply);
    // Libraries that write a style element look for the nonce here.
    const meta = `<meta property="csp-nonce" nonce="${reply.styleNonce}" />`;
    reply
      .header('cache-control', 'no-cache')
      .type('text/html')
      .send(page.replace('</head>', `${meta}</head>`));
  });
}

// A browser asks for a page; whoever asks for anything at all, as monitors do, gets the front page alone.
function isScreen({ method, headers, url }: FastifyRequest): boolean {
  return (
    (method === 'GET' || method === 'HEAD') && (url === '/' || headers.accept?.includes('text/html') === true)
  );
}

function cachingOf(path: string): string {
  return /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}
