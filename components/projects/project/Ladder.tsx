import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { stepsOf } from '@/lib/model/project/ladder'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { LadderStep } from './LadderStep'
import { StageAge } from './StageAge'
import './ladder.css'

/** All stages a project can reach, in words: those on record with day and evidence, the others quiet. */
export function Ladder({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations('projects')
  return (
    <Section id="stages" title={t('stages')}>
      <StageAge facts={facts} />
      <ol className="ladder">
        {stepsOf(facts).map((step) => (
          <LadderStep key={step.stage} step={step} />
        ))}
      </ol>
    </Section>
  )
}
