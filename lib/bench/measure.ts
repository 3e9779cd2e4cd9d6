import { execFileSync, spawn } from 'node:child_process'

/** What one step of a build took. */
export interface Cost {
  seconds: number
  /** Most memory of all its processes together at one moment (resident set), in MB. */
  memory: number
}

const every = 200

/** Resident memory of a process and all that it started, in MB; 0 where `ps` is not to be had. */
function residentOf(root: number): number {
  const table = processTable()
  const own = new Set([root])
  // A child has a later line or an earlier one, so look until no more are found.
  for (let known = 0; known < own.size; ) {
    known = own.size
    for (const { id, parent } of table) if (own.has(parent)) own.add(id)
  }
  return (
    table.filter(({ id }) => own.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024
  )
}

function processTable() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, kilobytes = 0]) => ({ id, parent, kilobytes }))
}

/** Runs a Node.js program to its end. @throws Error with what it printed when it fails */
export async function measure(
  given: readonly string[],
  env: Record<string, string>,
): Promise<Cost> {
  const began = performance.now()
  const child = spawn(process.execPath, given, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  const printed: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => printed.push(part))
  child.stderr.on('data', (part: Buffer) => printed.push(part))
  let memory = 0
  const watch = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, residentOf(child.pid))
  }, every)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const said = Buffer.concat(printed).toString().slice(-4000)
  if (code !== 0) throw new Error(`${given.join(' ')}: exit ${code}\n${said}`)
  return { seconds: (performance.now() - began) / 1000, memory: Math.round(memory) }
}
