/** Runs a command; an error becomes its sentence and exit code 1, without a stack. */
export async function saying(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
