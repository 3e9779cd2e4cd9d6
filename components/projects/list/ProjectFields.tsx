import { useLocale, useTranslations } from 'next-intl'
import { Choice } from '@/components/filter/Choice'
import type { Options } from '@/lib/lists/filter'
import { type ProjectFacet, projectFacets } from '@/lib/lists/projects/facet-names'
import { projectFacetLabel, projectValueLabel } from '@/lib/lists/projects/facet-words'

/** A native control for everything that projects can be filtered by. */
export function ProjectFields({ options }: { options: Options<ProjectFacet> }) {
  const t = useTranslations()
  const locale = useLocale()
  return projectFacets
    .filter((name) => options[name].length > 0)
    .map((name) => (
      <fieldset key={name}>
        <legend>{projectFacetLabel(t, name)}</legend>
        {options[name].map((value) => (
          <Choice
            key={value}
            name={name}
            value={value}
            label={projectValueLabel(locale, name, value)}
          />
        ))}
      </fieldset>
    ))
}
