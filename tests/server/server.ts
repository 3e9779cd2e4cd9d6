import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A running nginx with `deploy/nginx.conf`. */
export interface Nginx {
  port: number
  stop: () => Promise<void>
}

/** Starts the nginx of this machine on a free loopback port, with a folder of its own. */
export async function startNginx(out: string): Promise<Nginx> {
  if (spawnSync('nginx', ['-v']).error)
    throw new Error('nginx is not installed; on Debian: apt-get install nginx-light')
  const prefix = await mkdtemp(path.join(tmpdir(), 'nginx-check-'))
  const port = await freePort()
  await symlink(path.resolve(out), path.join(prefix, 'out'))
  const shipped = await readFile('deploy/nginx.conf', 'utf8')
  const config = path.join(prefix, 'nginx.conf')
  await writeFile(config, shipped.replace('127.0.0.1:8080', `127.0.0.1:${port}`))

  // One process, with the rights of whoever runs the check.
  const single = 'daemon off; master_process off;'
  const nginx = spawn('nginx', ['-p', prefix, '-c', config, '-g', single], { stdio: 'inherit' })
  await listening(nginx, port)
  return {
    port,
    stop: async () => {
      nginx.kill()
      await once(nginx, 'exit')
      await rm(prefix, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits up to five seconds until the port answers. */
async function listening(nginx: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (nginx.exitCode !== null) throw new Error('nginx did not start')
    if (await accepts(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket()
    const end = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
    socket.connect(port, '127.0.0.1')
  })
}
