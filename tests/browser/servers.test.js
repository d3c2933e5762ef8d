// nginx and Caddy, as Debian has them, with the configuration that the program writes: every address of the site is asked for.
//
// The servers listen on the loopback interface. A machine without them fails here, as without a browser.

import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { program as binary, root } from './support/site.js';

const run = promisify(execFile);
const program = binary();
const policy = "default-src 'none'";

/** Asks a server; redirects are not followed. */
function ask(port, address, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, headers: { host: 'site.test', ...headers } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** The repository's site with a base path, former addresses, a header of its own, and a target for each server. */
function copySite(folder, base) {
  for (const name of ['content', 'themes', 'locales']) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  let config = readFileSync(path.join(root, 'site.toml'), 'utf8').replace('https://p2c.example.org', `https://site.test${base}`);
  config += `
[headers."/en/:page/"]
X-One = "costs $5 {a} \\"b\\""
[deploy.nginx]
host = "nginx"
path = "${folder}/www"
[deploy.caddy]
host = "caddy"
path = "${folder}/www"
[deploy.cloudfront]
host = "cloudfront"
`;
  config = config.replaceAll('placeholder = true', 'placeholder = false');
  writeFileSync(path.join(folder, 'site.toml'), config);
  const pages = readdirSync(path.join(folder, 'content'), { recursive: true }).filter((name) => name.endsWith('.yaml'));
  for (const name of pages) {
    const file = path.join(folder, 'content', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\s*placeholder: true\n/gm, ''));
  }
  const join = path.join(folder, 'content/join.yaml');
  writeFileSync(join, `aliases: [/en/a+b/, /fr/was.html, /ru/бывшая/]\n${readFileSync(join, 'utf8')}`);
}

const servers = {
  nginx: (folder, port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`).join('\n');
    writeFileSync(path.join(folder, 'nginx.conf'), `${process.getuid() ? '' : 'user root; '}daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr warn;
events { worker_connections 64; }
http { access_log off; ${temporary}
include ${folder}/conf/hexaglot-maps.conf;
server { listen 127.0.0.1:${port}; include ${folder}/conf/hexaglot-site.conf; } }`);
    return ['nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']];
  },
  caddy: (folder, port) => {
    writeFileSync(path.join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\nhttp://:${port} {\n  bind 127.0.0.1\n  import ${folder}/conf/hexaglot.caddy\n}\n`);
    return ['caddy', ['run', '--config', path.join(folder, 'Caddyfile')]];
  },
};

async function started(folder, name, port) {
  await run(program, ['server-config', name, '--output', 'conf'], { cwd: folder });
  const [command, options] = servers[name](folder, port);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, PATH: `${process.env.PATH}:/usr/sbin` };
  const child = spawn(command, options, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => { said += text; });
  child.on('error', (error) => { said += error; });
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await ask(port, '/');
      return child;
    } catch {
      assert.equal(child.exitCode, null, `${name} ended: ${said}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${name} does not answer: ${said}`);
}

for (const base of ['', '/sub']) {
  for (const name of Object.keys(servers)) {
    describe(`${name}, site at ${base || '/'}`, () => {
      let folder, child, port, files;
      const get = (address, headers) => ask(port, base + address, headers);

      before(async () => {
        folder = mkdtempSync(path.join(tmpdir(), 'hexaglot-servers-'));
        copySite(folder, base);
        await run(program, ['publish', name], { cwd: folder });
        const edition = readdirSync(path.join(folder, 'www/editions')).find((file) => file.endsWith('.json'));
        ({ files } = JSON.parse(readFileSync(path.join(folder, 'www/editions', edition), 'utf8')));
        port = await freePort();
        child = await started(folder, name, port);
      });

      after(() => {
        child?.kill();
        if (folder) rmSync(folder, { recursive: true });
      });

      test('every file has its address, content type, caching and headers', async () => {
        assert.ok(files.length > 300);
        for (const file of files) {
          const address = `/${file.path}`.replace(/\/index\.html$/, '/');
          // Who asks for `/` is led to a language.
          const answer = await get(encodeURI(address), { 'accept-language': 'de' });
          const stored = readFileSync(path.join(folder, 'www/current', file.path));
          const said = `${address}: ${JSON.stringify(answer.headers)}`;
          assert.equal(answer.status, 200, said);
          assert.ok(answer.body.equals(stored), said);
          const [type, charset] = file.type.split('; ');
          assert.equal(answer.headers['content-type'].split(';')[0], type, said);
          if (charset) assert.ok(answer.headers['content-type'].toLowerCase().includes(charset), said);
          assert.equal(answer.headers['cache-control'], file.cache, said);
          assert.ok(answer.headers['content-security-policy'].startsWith(policy), said);
          assert.equal(answer.headers['x-content-type-options'], 'nosniff', said);
          assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000', said);
          const own = /^\/en\/[^/]+\/$/.test(address) ? 'costs $5 {a} "b"' : undefined;
          assert.equal(answer.headers['x-one'], own, said);
        }
      });

      test('large texts are sent compressed', async () => {
        const answer = await get('/en/', { 'accept-encoding': 'gzip' });
        assert.equal(answer.headers['content-encoding'], 'gzip');
        assert.ok(answer.body.equals(readFileSync(path.join(folder, 'www/current/en/index.html.gz'))));
      });

      test('what is missing is told in the language of its folder', async () => {
        for (const [address, language] of [['/fr/none/', 'fr'], ['/ar/none', 'ar'], ['/zh/a/b/c.html', 'zh-Hans'], ['/assets/none.css', undefined], ['/none', undefined]]) {
          const answer = await get(address);
          const html = answer.body.toString();
          assert.equal(answer.status, 404, address);
          assert.match(answer.headers['content-type'], /^text\/html/, address);
          assert.equal(answer.headers['cache-control'], undefined, address);
          const expected = readFileSync(path.join(folder, 'www/current', language ? address.split('/')[1] : '', '404.html'), 'utf8');
          assert.equal(html, expected, address);
        }
      });

      test('former addresses and folders without their slash lead to the page', async () => {
        const pairs = [
          ['/en/a+b/', '/en/join/'], ['/en/a+b', '/en/join/'], ['/fr/was.html', '/fr/join/'],
          [`/ru/${encodeURIComponent('бывшая')}/`, '/ru/join/'], ['/en/about', '/en/about/'],
        ];
        for (const [from, to] of pairs) {
          const answer = await get(from);
          assert.ok([301, 308].includes(answer.status), `${from}: ${answer.status}`);
          assert.equal(new URL(answer.headers.location, 'http://site.test').pathname, base + to, from);
        }
      });

      test('who asks for the root is led to the first language that the site has', async () => {
        const wanted = {
          'fr-CH, en;q=0.9': '/fr/', 'de, ru;q=0.8, en;q=0.5': '/ru/', 'zh-TW,zh;q=0.9': '/zh/', 'AR': '/ar/', 'de-DE,it,pt,es': '/es/',
        };
        for (const [header, home] of Object.entries(wanted)) {
          const answer = await get('/', { 'accept-language': header });
          assert.equal(answer.status, 302, header);
          assert.equal(new URL(answer.headers.location, 'http://site.test').pathname, base + home, header);
          assert.match(answer.headers.vary ?? '', /Accept-Language/, header);
        }
        for (const header of ['de', '', 'frr', 'english']) {
          const answer = await get('/', { 'accept-language': header });
          assert.equal(answer.status, 200, header);
          assert.match(answer.headers.vary ?? '', /Accept-Language/, header);
        }
      });

      test('nothing outside the site is served', async () => {
        for (const address of ['/../editions/', '/..%2fsite.toml', '/en/..%2f..%2f..%2fsite.toml', '/.lock']) {
          const answer = await get(address);
          assert.ok(answer.status >= 400 || answer.status === 301 || answer.status === 308, `${address}: ${answer.status}`);
        }
        if (base) {
          assert.equal((await ask(port, '/en/')).status, 404);
          assert.equal(new URL((await ask(port, base)).headers.location, 'http://site.test').pathname, `${base}/`);
        }
      });

      test('the next edition is served without a restart', async () => {
        const file = path.join(folder, 'content/about.en.md');
        writeFileSync(file, `${readFileSync(file, 'utf8')}\nA sentence of today.\n`);
        await run(program, ['publish', name], { cwd: folder });
        assert.match((await get('/en/about/')).body.toString(), /A sentence of today\./);
        await run(program, ['publish', name, '--rollback'], { cwd: folder });
        assert.doesNotMatch((await get('/en/about/')).body.toString(), /A sentence of today\./);
      });
    });
  }
}

describe('the program as users have it', () => {
  test('says which program publishes into buckets', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hexaglot-servers-'));
    copySite(folder, '');
    const config = path.join(folder, 'site.toml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}[deploy.cloud]\nhost = "s3"\nbucket = "site-example"\n`);
    await assert.rejects(run(program, ['publish', 'cloud'], { cwd: folder }), /--features buckets/);
    rmSync(folder, { recursive: true });
  });
});

describe('the functions of CloudFront', () => {
  let folder, request, response;
  const ask = (uri, language) => request({ request: { uri, headers: language ? { 'accept-language': { value: language } } : {} } });

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'hexaglot-servers-'));
    copySite(folder, '/sub');
    await run(program, ['server-config', 'cloudfront', '--output', 'functions'], { cwd: folder });
    const load = (name) => runInNewContext(`${readFileSync(path.join(folder, 'functions', name), 'utf8')}; handler`);
    request = load('cloudfront-request.js');
    response = load('cloudfront-response.js');
  });

  after(() => rmSync(folder, { recursive: true }));

  test('requests find pages, former addresses and languages', () => {
    assert.equal(ask('/sub/en/').uri, '/sub/en/index.html');
    assert.equal(ask('/sub/en/feed.xml').uri, '/sub/en/feed.xml');
    assert.equal(ask('/sub/', 'de').uri, '/sub/index.html');
    const moved = [
      ['/sub/en/about', undefined, 301, '/sub/en/about/'], ['/sub/en/a+b/', undefined, 301, '/sub/en/join/'],
      [`/sub/ru/${encodeURIComponent('бывшая')}/`, undefined, 301, '/sub/ru/join/'], ['/sub', undefined, 301, '/sub/'],
      ['/sub/', 'de, zh-TW;q=0.8', 302, '/sub/zh/'],
    ];
    for (const [uri, language, status, to] of moved) {
      const answer = ask(uri, language);
      assert.deepEqual([answer.statusCode, answer.headers.location.value], [status, to], uri);
    }
  });

  test('responses have the headers of their path', () => {
    const headers = (uri, statusCode) => response({ request: { uri }, response: { statusCode, headers: {} } }).headers;
    const page = headers('/sub/en/join/index.html', 200);
    assert.ok(page['content-security-policy'].value.startsWith(policy));
    assert.equal(page['x-one'].value, 'costs $5 {a} "b"');
    assert.match(page['cache-control'].value, /must-revalidate/);
    assert.match(headers('/sub/assets/a.css', 200)['cache-control'].value, /immutable/);
    assert.equal(headers('/sub/assets/a.css', 404)['cache-control'], undefined);
    assert.equal(headers('/sub/fr/join/index.html', 200)['x-one'], undefined);
  });
});
