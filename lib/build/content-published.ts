import { contentRoot } from '../content/language-files'
import { renewState } from '../content/published/renew'
import { contentIsSound } from './content-report'
import { saying } from './saying'

const refused =
  '内容有误，没有记录；请先改正。 / The content has faults: nothing was recorded. Please correct it first.'

saying(() => {
  if (!contentIsSound(contentRoot())) throw new Error(refused)
  const { events, projects } = renewState(contentRoot())
  console.log(
    `已记录 ${events} 个活动公布时的时间、地点和状态，${projects} 个项目公布时的阶段和金额。 / Recorded time, place and status of ${events} events, stage and amounts of ${projects} projects as published.`,
  )
})
