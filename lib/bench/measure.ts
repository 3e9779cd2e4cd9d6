import { execFileSync, spawn } from 'node:child_process'

/** What one step of a build took. */
export interface Cost {
  seconds: number
  /** Seconds of processor time of all its processes: what it takes on a busy machine, too. */
  processor: number
  /** Most memory of all its processes together at one moment (resident set), in MB. */
  memory: number
}

const every = 200

interface Process {
  id: number
  parent: number
  /** Resident memory in MB. */
  memory: number
  /** Seconds of processor time. */
  processor: number
}

/** Seconds of `1-02:03:04`, `02:03:04` or `3:04.05`. */
const secondsOf = (time: string) =>
  time
    .split(/[-:]/)
    .map(Number)
    .reduceRight((sum, part, index, all) => sum + part * (units[all.length - 1 - index] ?? 0), 0)
const units = [1, 60, 3600, 86400]

function allProcesses(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([id, parent, kilobytes, time = '']) => ({
      id: Number(id),
      parent: Number(parent),
      memory: Number(kilobytes) / 1024,
      processor: secondsOf(time),
    }))
}

/** A process and all that it started. */
function familyOf(root: number): Process[] {
  const all = allProcesses()
  const family = new Set([root])
  // A child may be listed before its parent, so look until no more are found.
  for (let known = 0; known < family.size; ) {
    known = family.size
    for (const { id, parent } of all) if (family.has(parent)) family.add(id)
  }
  return all.filter(({ id }) => family.has(id))
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
  const processor = new Map<number, number>()
  const watch = setInterval(() => {
    if (child.pid === undefined) return
    const family = familyOf(child.pid)
    memory = Math.max(
      memory,
      family.reduce((sum, each) => sum + each.memory, 0),
    )
    for (const each of family) processor.set(each.id, each.processor)
  }, every)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const said = Buffer.concat(printed).toString().slice(-4000)
  if (code !== 0) throw new Error(`${given.join(' ')}: exit ${code}\n${said}`)
  return {
    seconds: (performance.now() - began) / 1000,
    processor: [...processor.values()].reduce((sum, each) => sum + each, 0),
    memory: Math.round(memory),
  }
}
