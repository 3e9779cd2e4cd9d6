import { createInterface } from 'node:readline/promises'
import { AnswerError, type Answers } from '../content/new-item'
import type { Question } from '../content/new-item/question'

const interrupted = '还没有问完就结束了，什么也没有写。 / Input ended early; nothing was written.'

/** Asks until every question has an answer that can be used; takes typed or piped lines. */
export async function ask(questions: Question[]): Promise<Answers> {
  const console = createInterface({ input: process.stdin, output: process.stdout })
  const lines = console[Symbol.asyncIterator]()
  const answer = async (question: Question): Promise<unknown> => {
    console.setPrompt(`\n${question.ask}\n> `)
    console.prompt()
    const line = await lines.next()
    if (line.done) throw new Error(interrupted)
    try {
      return question.read(line.value)
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error
      process.stdout.write(`${error.message}\n`)
      return answer(question)
    }
  }
  try {
    const answers: Answers = {}
    for (const question of questions) answers[question.key] = await answer(question)
    return answers
  } finally {
    console.close()
  }
}
