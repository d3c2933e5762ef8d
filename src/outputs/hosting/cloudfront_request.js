// Written by Hexaglot; change `site.toml` instead. Associate it with viewer requests.
const base = BASE;
const redirects = REDIRECTS;
const languages = LANGUAGES;

function moved(location, status) {
  const answer = {
    statusCode: status,
    statusDescription: status === 301 ? 'Moved Permanently' : 'Found',
    headers: { location: { value: location } },
  };
  if (status === 302) {
    answer.headers.vary = { value: 'Accept-Language' };
  }
  return answer;
}

function language(headers) {
  const said = headers['accept-language'] ? headers['accept-language'].value.toLowerCase() : '';
  const wanted = said.split(',');
  for (let at = 0; at < wanted.length; at++) {
    const tag = wanted[at].split(';')[0].trim();
    for (let known = 0; known < languages.length; known++) {
      const range = languages[known][0];
      if (tag === range || tag.startsWith(range + '-')) {
        return languages[known][1];
      }
    }
  }
  return '';
}

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(redirects, uri)) {
    return moved(redirects[uri], 301);
  }
  if (uri === base + '/') {
    const home = language(request.headers);
    if (home) {
      return moved(home, 302);
    }
  }
  if (uri === base && base) {
    return moved(base + '/', 301);
  }
  const last = uri.split('/').pop();
  if (uri.endsWith('/')) {
    request.uri = uri + 'index.html';
  } else if (!last.includes('.')) {
    return moved(uri + '/', 301);
  }
  return request;
}
