// The page of the explorer: sends what is typed to this server's own API, as the session's person or as a token.
(() => {
  const { React, ReactDOM, GraphiQL } = window;
  const byId = (id) => document.getElementById(id);

  // The token lives in the page alone: a reload forgets it.
  function headers() {
    const token = byId('token').value.trim();
    const shop = byId('shop').value;
    if (token) return { authorization: `Bearer ${token}` };
    return shop ? { 'clientela-shop': shop } : {};
  }

  const post = async (params, more = {}) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: byId('token').value.trim() ? 'omit' : 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers(), ...more },
      body: JSON.stringify(params),
    });
    return response.json();
  };

  async function showWho() {
    const { data, errors } = await post({
      query: '{ viewer { staff { name } permissions memberships { shop { id name } } } }',
    });
    const viewer = data?.viewer;
    const shops = viewer?.memberships ?? [];
    const select = byId('shop');
    if (select.options.length === 0) {
      select.append(...shops.map(({ shop }) => new Option(shop.name, shop.id)));
      byId('shop-field').hidden = shops.length === 0;
      if (shops.length > 0) return showWho();
    }
    const who = viewer?.staff?.name ?? (viewer ? 'a token' : 'nobody: paste a token, or sign in at /');
    byId('state').value = errors ? errors[0].message : `Asking as ${who}.`;
  }

  const root = ReactDOM.createRoot(byId('explorer'));
  const render = () =>
    root.render(
      React.createElement(GraphiQL, {
        fetcher: (params, options) => post(params, options?.headers),
        defaultQuery:
          '{\n  customers(first: 5) {\n    nodes {\n      displayName\n      email\n      tags {\n        name\n      }\n    }\n  }\n}\n',
        shouldPersistHeaders: false,
      }),
    );

  for (const id of ['token', 'shop']) byId(id).addEventListener('change', showWho);
  byId('who').addEventListener('submit', (event) => event.preventDefault());
  render();
  showWho();
})();
