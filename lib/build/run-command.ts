/** Commands by the names that `package.json` gives them; each takes the words that follow its name. */
export type Commands = Readonly<Record<string, (...given: string[]) => void | Promise<void>>>

/** Runs a command; an error becomes its sentence and exit code 1, without a stack. */
export async function runCommand(commands: Commands, name: string, given: readonly string[]) {
  const command = commands[name]
  try {
    if (command === undefined) throw new Error(Object.keys(commands).join('\n'))
    await command(...given)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
