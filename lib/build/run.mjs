// Runs a command of this project on a machine that may have nothing but Node.js and npm:
// `node lib/build/run.mjs lib/build/start`. Plain JavaScript, because nothing is installed yet when it begins.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** Installs from the lockfile, unless that very lockfile was installed before. */
function install() {
  const marker = join(root, 'node_modules/.installed-from')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return
  console.log('正在安装依赖…… / Installing dependencies…')
  const isWindows = process.platform === 'win32'
  // Not `npm ci`: it refuses a lockfile that lacks the optional packages of other operating systems.
  const { status } = spawnSync('npm', ['install', '--no-save'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  })
  if (status !== 0) {
    fail(
      '依赖安装失败：请检查网络连接，然后再运行一次同样的命令。',
      'Installing the dependencies failed: check the network connection and run the same command again.',
    )
  }
  writeFileSync(marker, lock)
}

const [command, ...rest] = process.argv.slice(2)
checkNode()
install()
const script = join(root, `${command}.ts`)
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
process.exit(status ?? 1)
