import { sectorCodes } from '../../../../model/project/sector-codes'
import { type Problem, problem } from '../../problem'
import { projectRule } from './typed'

/** What is withheld is said, with the reason. */
export const withheldSaid = projectRule(({ amounts, investors, disclosure }, text) => {
  if (disclosure !== undefined) return []
  const amount = amounts.findIndex(({ value }) => value === 'undisclosed')
  const investor = investors.findIndex(({ name }) => name === 'confidential')
  const paths = [
    ...(amount < 0 ? [] : [['amounts', amount, 'value']]),
    ...(investor < 0 ? [] : [['investors', investor, 'name']]),
  ]
  return paths
    .slice(0, 1)
    .map((path): Problem => problem(text.at(path), path, 'withheld-without-reason', {}))
})

/** Who wants to stay unnamed is not named in the original either. */
export const confidentialUnnamed = projectRule(({ investors }, text) =>
  investors.flatMap(({ name, original }, index) => {
    const path = ['investors', index, 'original']
    return name === 'confidential' && original
      ? [problem(text.at(path), path, 'confidential-but-named', {})]
      : []
  }),
)

/** Only an opportunity has no investor yet. */
export const investorNamed = projectRule(({ type, investors }, text) => {
  const path = ['investors']
  return type === 'opportunity' || investors.length > 0
    ? []
    : [problem(text.at(path), path, 'no-investor', { type })]
})

/** A signed project says when it was signed, or that this is unknown. */
export const signingDated = projectRule(({ type, signed_on: date }, text) => {
  const path = ['type']
  return type === 'signed' && date === undefined
    ? [problem(text.at(path), path, 'signed-without-date', {})]
    : []
})

/** A sector has its codes. */
export const sectorCoded = projectRule((facts, text) => {
  const path = ['sector']
  return sectorCodes(facts) === undefined
    ? [problem(text.at(path), path, 'sector-without-codes', { value: facts.sector })]
    : []
})
