import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Cost of a step of a build. */
export interface Cost {
  seconds: number
  /** Seconds of processor time of all its processes, which a busy machine does not change. */
  processor: number
  /**
   * Peak memory of all its processes together, in MB. What they share is counted once (proportional
   * set size, `proc_pid_smaps_rollup(5)`); outside Linux, where there is no such figure, it counts
   * for each of them.
   */
  memory: number
}

/** Time between two looks at the processes, in milliseconds. */
const interval = 500

interface Process {
  id: number
  parent: number
  /** Resident memory in kB. */
  resident: number
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
      resident: Number(kilobytes),
      processor: secondsOf(time),
    }))
}

/** Memory of a process in MB, with its part of what it shares. */
function memoryOf({ id, resident }: Process): number {
  try {
    const [, shared] =
      /^Pss: +(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? []
    return Number(shared ?? resident) / 1024
  } catch {
    // It has ended since, or this is not Linux.
    return process.platform === 'linux' ? 0 : resident / 1024
  }
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
      family.reduce((sum, each) => sum + memoryOf(each), 0),
    )
    for (const each of family) processor.set(each.id, each.processor)
  }, interval)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const output = Buffer.concat(printed).toString().slice(-4000)
  if (code !== 0) throw new Error(`${given.join(' ')}: exit ${code}\n${output}`)
  return {
    seconds: (performance.now() - began) / 1000,
    processor: [...processor.values()].reduce((sum, each) => sum + each, 0),
    memory: Math.round(memory),
  }
}
