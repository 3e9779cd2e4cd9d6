import type { ProjectChange } from '../../../../model/schema/project'
import { projectValues } from '../../../published/project-values'
import { publishedProjectsFile, readProjects } from '../../../published/state'
import type { Content, ContentRule } from '../../model'
import { type Problem, problem } from '../../problem'
import { differences } from '../differences'
import { publicationOf } from '../publication'
import { projectFacts } from './typed'

const decoder = new TextDecoder()
const none = 'none'

const isRecorded = (changes: readonly ProjectChange[], field: string, from: string, to: string) =>
  changes.some((change) => change.field === field && change.from === from && change.to === to)

function changeProblems(id: string, before: Record<string, string>, content: Content): Problem[] {
  const item = content.find('project', id)
  const file = `${content.root}/projects/${id}/project.yaml`
  if (item?.facts === undefined) return [problem({ file, line: 1 }, [], 'project-removed', { id })]
  const publication = publicationOf(item)
  if (publication === 'withdrawn') return []
  if (publication === 'draft' || publication === 'review') {
    const path = ['publication']
    return [problem(item.facts.at(path), path, 'published-hidden', { publication })]
  }
  const facts = projectFacts(item)
  if (facts === undefined) return []
  const at = item.facts.at(['changes'])
  return differences(before, projectValues(facts))
    .map(({ name, before: from = none, now: to = none }) => ({ name, from, to }))
    .filter(({ name, from, to }) => !isRecorded(facts.changes, name, from, to))
    .map((missing) => problem(at, ['changes'], 'project-change-not-recorded', missing))
}

/** Stage and amounts of a published project change only with a public record. */
export const publishedProjectsKept: ContentRule = (content) => {
  const file = `${content.root}/${publishedProjectsFile}`
  const bytes = content.files.get(file)
  if (bytes === undefined) return []
  const state = readProjects(decoder.decode(bytes))
  if (state === undefined) return [problem({ file, line: 1 }, [], 'published-unreadable', {})]
  return Object.entries(state).flatMap(([id, before]) => changeProblems(id, before, content))
}
