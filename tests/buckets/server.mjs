// Runs a server of storage on a free port of this computer with an empty bucket, and prints its address: `node server.mjs s3|azure FOLDER`.

import { spawn } from 'node:child_process';
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';

const require = createRequire(import.meta.url);
const [kind, folder] = process.argv.slice(2);

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** S3 promises that an object is replaced whole or not at all; s3rver writes into the file as the bytes come. */
async function putWhole({ bucket, key, content, metadata }) {
  let whole = content;
  if (!Buffer.isBuffer(content)) {
    const parts = [];
    for await (const part of content) parts.push(part);
    whole = Buffer.concat(parts);
  }
  const file = this.getResourcePath(bucket, key, 'object');
  const fresh = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(fresh, whole);
  await rename(fresh, file);
  const md5 = createHash('md5').update(whole).digest('hex');
  await this.putMetadata(bucket, key, metadata, md5);
  return { size: whole.length, md5 };
}

async function s3() {
  const S3rver = require('s3rver');
  require('s3rver/lib/stores/filesystem').prototype.putObject = putWhole;
  const server = new S3rver({
    address: '127.0.0.1', port: 0, silent: true, directory: folder, vhostBuckets: false, configureBuckets: [{ name: 'site' }],
  });
  const { port } = await server.run();
  return `http://127.0.0.1:${port}`;
}

/** The account that every copy of Azurite has, with its key, which Microsoft publishes. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

async function azure() {
  const port = await freePort();
  const program = path.join(path.dirname(require.resolve('azurite/package.json')), 'dist/src/blob/main.js');
  const options = ['--blobPort', String(port), '--location', folder, '--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.on('exit', () => child.kill());
  const address = `http://127.0.0.1:${port}/${account}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const date = new Date().toUTCString();
    const headers = { 'x-ms-blob-public-access': 'blob', 'x-ms-date': date, 'x-ms-version': '2021-12-02' };
    const named = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`).join('');
    const signed = `PUT${'\n'.repeat(12)}${named}/${account}/${account}/$web\nrestype:container`;
    const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(signed).digest('base64');
    headers.authorization = `SharedKey ${account}:${signature}`;
    try {
      const answer = await fetch(`${address}/$web?restype=container`, { method: 'PUT', headers });
      if (answer.status === 201) return address;
      throw new Error(`${answer.status} ${await answer.text()}`);
    } catch (error) {
      if (tries === 99 || !error.cause) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('no answer');
}

console.log(await (kind === 's3' ? s3() : azure()));
// Whoever started this server ends it by closing its input.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
