/** Commands by the names that `package.json` gives them; each takes the words that follow its name. */
export type Commands = Readonly<Record<string, (...given: string[]) => void | Promise<void>>>

/** What JavaScript itself throws at a mistake in the code. Our own errors are sentences for who runs a command. */
const mistakesInCode = [TypeError, ReferenceError, RangeError, SyntaxError]

const isMistakeInCode = (error: unknown): error is Error =>
  mistakesInCode.some((kind) => error instanceof kind)

/** The sentence of an error; with the stack where the error, or what caused it, is a mistake in the code. */
export function errorText(error: unknown): string {
  if (isMistakeInCode(error)) return error.stack ?? error.message
  if (!(error instanceof Error)) return String(error)
  return isMistakeInCode(error.cause)
    ? `${error.message}\n${errorText(error.cause)}`
    : error.message
}

/** Runs a command; an error ends it with its text and exit code 1. */
export async function runCommand(commands: Commands, name: string, given: readonly string[]) {
  const command = commands[name]
  try {
    if (command === undefined) throw new Error(Object.keys(commands).join('\n'))
    await command(...given)
  } catch (error) {
    console.error(errorText(error))
    process.exitCode = 1
  }
}
