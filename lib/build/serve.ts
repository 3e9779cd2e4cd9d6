import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { build } from './build'

/**
 * Serves a finished site on loopback, for looking at it: what is missing gets `404.html` and
 * status 404, as on a real host. `.ics` and `.webmanifest` get their media types.
 */
export function serve(folder: string, port: number): Promise<Server> {
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, { dev: true, dotfiles: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    })
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}

const port = () => Number(process.env.PORT ?? 3000)

export async function serveOut(): Promise<void> {
  await serve(process.env.OUT_DIR ?? 'out', port())
}

/** Builds the site and serves it. @throws Error where the port is in use */
export async function start(): Promise<void> {
  await build()
  await serve('out', port()).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new Error(
      `端口 ${port()} 已被占用：请关闭占用它的程序，或用 PORT=3001 npm start 换一个端口。\n` +
        `Port ${port()} is in use: end the program that uses it, or choose another with PORT=3001 npm start.`,
    )
  })
  console.log(`\n网站已就绪 / The site is ready: http://localhost:${port()}\n`)
}
