import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

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
