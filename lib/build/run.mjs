// Runs a command on a machine that may have nothing but Node.js and npm: `node lib/build/run.mjs build`
// is one of lib/build/commands.ts, `tools/test` one of tools/commands.ts. Plain JavaScript, because
// nothing is installed yet when it begins.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const needed = [20, 9]

function fail(zh, en) {
  console.error(`${zh}\n${en}`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  const wanted = needed.join('.')
  fail(
    `本机的 Node.js 是 ${process.versions.node}，需要 ${wanted} 或更高版本：请从 https://nodejs.org 安装后重试。`,
    `This machine has Node.js ${process.versions.node}; version ${wanted} or later is needed. Install it from https://nodejs.org and try again.`,
  )
}

const packagesIn = (lockfile) => JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages

/** Compares the lockfile with what npm notes of its last installation. Other systems' packages may be missing. */
function isInstalled() {
  const note = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, note))) return false
  const installed = packagesIn(note)
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { integrity, optional, devOptional, peer }]) =>
      path === '' ||
      ((installed[path]?.integrity ?? integrity) === integrity &&
        (path in installed || optional || devOptional || peer)),
  )
}

function install() {
  if (isInstalled()) return
  console.log('正在安装依赖…… / Installing dependencies…')
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    // On Windows npm is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  fail(
    '依赖安装失败：请检查网络连接，然后再运行一次同样的命令。',
    'Installing the dependencies failed: check the network connection and run the same command again.',
  )
}

const [command = '', ...given] = process.argv.slice(2)
const [name, folder = 'lib/build'] = command.split('/').reverse()
checkNode()
install()
process.chdir(root)
process.env.NEXT_TELEMETRY_DISABLED = '1'
// From here on Node.js reads TypeScript.
await import('tsx')
const { runCommand } = await import('./run-command.ts')
const { commands } = await import(pathToFileURL(join(root, folder, 'commands.ts')).href)
await runCommand(commands, name, given)
