// Written by Hexaglot; change `site.toml` instead. Associate it with viewer responses.
const base = BASE;
const rules = RULES;

function handler(event) {
  const response = event.response;
  const headers = response.headers;
  const path = decodeURIComponent(event.request.uri).slice(base.length);
  const isFile = Number(response.statusCode) < 400;
  let cache = PAGES;
  for (let at = 0; at < rules.length; at++) {
    if (!new RegExp(rules[at][0]).test(path)) {
      continue;
    }
    const named = rules[at][1];
    for (const name in named) {
      if (name === 'cache-control') {
        cache = named[name];
      } else if (at > 0 && headers[name]) {
        headers[name] = { value: headers[name].value + ', ' + named[name] };
      } else {
        headers[name] = { value: named[name] };
      }
    }
  }
  if (isFile) {
    headers['cache-control'] = { value: cache };
  }
  return response;
}
