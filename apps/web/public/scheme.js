// Runs before the first paint, so that a person who chose light or dark never sees the other one flash.
const scheme = localStorage.getItem('upstream:scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
