import { spawn } from 'node:child_process'

/** The programs that a command may start, by the file that Node.js runs; `command` is another command. */
const programs = {
  command: 'lib/build/run.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const

export type Program = keyof typeof programs

/** Starts a program and hands its output through. */
export function start(
  program: Program,
  given: readonly string[],
  env: Record<string, string> = {},
) {
  return spawn(process.execPath, [programs[program], ...given], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
}

/** Runs a program to its end. @throws Error when it fails */
export async function run(
  program: Program,
  given: readonly string[],
  env?: Record<string, string>,
) {
  const child = start(program, given, env)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${given.join(' ')}: exit ${code}`)
}
