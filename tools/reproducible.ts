import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '../lib/build/export/files'

const folder = '.reproducible'
const madeByBuilds = ['.next', '.export', '.contentlayer', '.cache']
// Child processes of a build have other working folders, so the path is absolute.
const shiftedClock = `--require ${JSON.stringify(path.resolve('tools/shift-clock.cjs'))}`
const builds = [
  { out: `${folder}/first`, env: { TZ: 'Asia/Shanghai' } },
  {
    out: `${folder}/second`,
    env: { TZ: 'America/Los_Angeles', NODE_OPTIONS: shiftedClock },
  },
] as const

/**
 * Builds the site twice from nothing, in two time zones and on two dates, and compares every
 * published file. `out/` is left alone.
 *
 * @throws Error naming the files that differ
 */
export async function compareBuilds(): Promise<void> {
  const [first, second] = [await build(builds[0]), await build(builds[1])]
  const files = [...new Set([...first.keys(), ...second.keys()])].sort()
  const different = files.filter((file) => first.get(file) !== second.get(file))
  if (different.length > 0) {
    throw new Error(
      [
        `The two builds differ in ${different.length} of ${files.length} files:`,
        ...different.map((file) => `  ${file}`),
        `Both are in ${folder}/ to be compared.`,
      ].join('\n'),
    )
  }
  rmSync(folder, { recursive: true })
  console.log(`Two builds, ${files.length} files each: every byte is the same.`)
}

async function build({ out, env }: (typeof builds)[number]): Promise<Map<string, string>> {
  for (const made of [...madeByBuilds, out]) rmSync(made, { recursive: true, force: true })
  console.log(`Building into ${out}: ${Object.values(env).join(' ')}`)
  const { status } = spawnSync(process.execPath, ['lib/build/run.mjs', 'build'], {
    env: { ...process.env, ...env, OUT_DIR: out },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`the build into ${out} failed`)
  const names = await listFiles(out)
  if (names.length === 0) throw new Error(`${out} is empty`)
  return new Map(names.map((name) => [name, sha256(path.join(out, name))]))
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
