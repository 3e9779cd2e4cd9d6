import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** As `deploy/nginx.conf` compresses. */
export const gzip = (body: Buffer) => gzipSync(body, { level: 6 })

/** Serves pages, styles and scripts of a finished site compressed, which the test server does not. */
export async function serveCompressed(folder: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const type = types[extname(file)]
    if (type === undefined || !existsSync(file)) return response.writeHead(404).end()
    const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip' }
    return response.writeHead(200, headers).end(gzip(readFileSync(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}`, close: () => server.close() }
}
