import type { ProjectFacts } from '../../../lib/model/schema/project'
import { evidenceKinds, ladder, type Stage } from '../../../lib/model/schema/stage'
import type { Random } from '../random'

/** From here on a stage needs evidence. */
const registered = ladder.indexOf('company_registered')

/** Dates a month apart, the last step in the months before the Week, or two years earlier. */
function dateOf(step: number, steps: number, year: number, random: Random): string {
  if (random.chance(0.1)) return 'unknown'
  const month = String(Math.max(1, 6 - (steps - step))).padStart(2, '0')
  if (random.chance(0.1)) return `${year}-${month}`
  return `${year}-${month}-${String(1 + (step % 9)).padStart(2, '0')}`
}

/** The steps up to a stage; what is not on the ladder follows the signed contract. */
export function stagesUpTo(last: Stage, random: Random): ProjectFacts['stages'] {
  const step = (ladder as readonly Stage[]).indexOf(last)
  const before = step >= 0 ? ladder.slice(0, step) : ladder.slice(0, 3)
  const all: readonly Stage[] = [...before, last]
  const year = random.chance(0.15) ? 2028 : 2030
  return all.map((stage, index) => {
    const isEvidenced = index >= registered || random.chance(0.3)
    return {
      stage,
      date: dateOf(index, all.length, year, random),
      ...(isEvidenced && {
        evidence: 'sample-register-2030',
        evidence_kind: random.pick(evidenceKinds),
        verified: random.chance(0.5),
      }),
      ...(random.chance(0.2) && { reported_by: 'sample-organisation-1' }),
    }
  })
}
