import type { Locale } from '../../language/locales'
import type { EventFacts } from '../schema/event'

type Interpretation = Exclude<EventFacts['languages']['interpretation'], string>[number]

/** Why a reader of one language can follow an event. */
export type FollowReason =
  | { by: 'spoken' }
  | { by: 'interpretation'; interpretation: Interpretation }
  | { by: 'subtitles' }
  | { by: 'wordless' }

/** BCP 47 tag for what has no words. */
export const noWords = 'zxx'

/** Whether a language tag names a language of the site: `zh-CN` and `zh` are both Chinese. */
const isIn = (tag: string, locale: Locale) => tag === locale || tag.startsWith(`${locale}-`)

/** Every way in which an event can be followed in a language: spoken ∪ interpreted ∪ subtitled ∪ without words. */
export function followReasons({ languages }: Pick<EventFacts, 'languages'>, locale: Locale) {
  const { spoken, interpretation, subtitles = [] } = languages
  const reasons: FollowReason[] = []
  const heard = spoken === 'unknown' ? [] : spoken
  if (heard.some((tag) => isIn(tag, locale))) reasons.push({ by: 'spoken' })
  for (const one of typeof interpretation === 'string' ? [] : interpretation)
    if (isIn(one.to, locale)) reasons.push({ by: 'interpretation', interpretation: one })
  if (subtitles.some((tag) => isIn(tag, locale))) reasons.push({ by: 'subtitles' })
  if (heard.includes(noWords)) reasons.push({ by: 'wordless' })
  return reasons
}
