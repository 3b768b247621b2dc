import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { apollo } from './app/apollo.ts';
import { router } from './router.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the client.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </ApolloProvider>
  </StrictMode>,
);
