import type { Difference } from '../../published/values'
import { type Bilingual, both } from '../phrases'

const names: Record<string, Bilingual> = {
  when: { zh: '时间', en: 'the time' },
  doors: { zh: '入场时间', en: 'the opening of doors' },
  hours: { zh: '开放时间', en: 'the opening hours' },
  closed: { zh: '闭馆日', en: 'the days closed' },
  status: { zh: '状态', en: 'the status' },
  place: { zh: '地点', en: 'the place' },
}

const most = 3

function differenceText({ name, session, before, now }: Difference): Bilingual {
  const what = names[name] ?? both(name)
  const zh = session === undefined ? what.zh : `场次 ${session} 的${what.zh}`
  const en = session === undefined ? what.en : `${what.en} of session ${session}`
  if (before === undefined) return { zh: `新增${zh} ${now}`, en: `${en} ${now} is new` }
  if (now === undefined) return { zh: `删去了${zh} ${before}`, en: `${en} ${before} is gone` }
  return { zh: `${zh}由 ${before} 改为 ${now}`, en: `${en} was ${before} and is now ${now}` }
}

/** What changed, in words: the first few differences and the number of the others. */
function changedText(changed: readonly Difference[]): Bilingual {
  const named = changed.slice(0, most).map(differenceText)
  const rest = changed.length - named.length
  const zh = named.map((each) => each.zh).join('，')
  const en = named.map((each) => each.en).join('; ')
  return {
    zh: rest > 0 ? `${zh}，另有 ${rest} 处` : zh,
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}${rest > 0 ? `; and ${rest} more` : ''}`,
  }
}

const newEntry: Bilingual = {
  zh: '在 changes 里加一条，写 date（日期）、kind（哪一类变更）和 what（改了什么，四种语言）',
  en: 'add an entry to changes with date, kind and what (in four languages)',
}

/** Sentences about what was published and has changed since: events, projects and versions of the data. */
export const published = {
  'published-change': (a: {
    changed: readonly Difference[]
    /** The published sequence, where the present one is still the same. */
    sequence: number | undefined
    isRecorded: boolean
  }) => {
    const changed = changedText(a.changed)
    const lacks = [
      ...(a.sequence === undefined
        ? []
        : [{ zh: `sequence 还是 ${a.sequence}`, en: `sequence is still ${a.sequence}` }]),
      ...(a.isRecorded ? [] : [{ zh: 'changes 里没有新的一条', en: 'changes has no new entry' }]),
    ]
    const todo = [
      ...(a.sequence === undefined
        ? []
        : [{ zh: `把 sequence 写成 ${a.sequence + 1}`, en: `write sequence: ${a.sequence + 1}` }]),
      ...(a.isRecorded ? [] : [newEntry]),
    ]
    return {
      zh: `与上次公布的相比，${changed.zh}，但 ${lacks.map(({ zh }) => zh).join('，')}。请${todo.map(({ zh }) => zh).join('，并')}。`,
      en: `${changed.en}, compared with what was published, but ${lacks.map(({ en }) => en).join(' and ')}. Please ${todo.map(({ en }) => en).join(' and ')}.`,
    }
  },
  'sequence-lowered': (a: { value: number; before: number }) => ({
    zh: `sequence 写的是 ${a.value}，但公布过的已是 ${a.before}。它只增不减，否则订阅者的日历不再更新。请写 ${a.before}；如果时间、地点或状态又有改动，请写 ${a.before + 1}。`,
    en: `“sequence” is ${a.value}, but ${a.before} was published. It only ever rises, or subscribed calendars stop updating. Please write ${a.before}, or ${a.before + 1} if time, place or status has changed again.`,
  }),
  'calendar-entry-lost': (a: { session: string | undefined; value: string }) =>
    a.session === undefined
      ? {
          zh: `公布过的时间 ${a.value} 不见了，它会一直留在读者的日历里。请把原来的时间写进 previous。`,
          en: `The published time ${a.value} is gone and would stay in the calendars of readers. Please write the former time into previous.`,
        }
      : {
          zh: `公布过的场次 ${a.session}（${a.value}）不见了，它会一直留在读者的日历里。请恢复这一场，不再举行就写 status: cancelled；整个活动改期时，请把原来的各场写进 previous。`,
          en: `The published session ${a.session} (${a.value}) is gone and would stay in the calendars of readers. Please put it back, with status: cancelled if it will not take place; if the whole event has a new date, write the former sessions into previous.`,
        },
  'published-removed': (a: { id: string }) => ({
    zh: `活动 ${a.id} 已经公布过，不能删去：它的网址和日历还在读者手里。请恢复这个文件夹；不再举行请写 status: cancelled，要撤下请写 publication: withdrawn。`,
    en: `The event ${a.id} was published and cannot be removed: readers hold its address and its calendar entry. Please restore the folder; write status: cancelled if it will not take place, or publication: withdrawn to take it off the site.`,
  }),
  'published-hidden': (a: { publication: string }) => ({
    zh: `publication 写的是 ${a.publication}，但这里的内容已经公布过，读者手里有它的网址。请写 published；要撤下请写 withdrawn。`,
    en: `“publication” is ${a.publication}, but this was published and readers have its address. Please write published, or withdrawn to take it off the site.`,
  }),
  'published-unreadable': (_: object) => ({
    zh: '这个文件记录公布时的样子，由命令写入，现在读不懂了。请恢复上一版，不要手改；也可以删去后运行 npm run content:published 重新生成。',
    en: 'This file records what was published; a command writes it, and it can no longer be read. Please restore the last version and do not edit it by hand, or delete it and run npm run content:published.',
  }),
  'project-change-not-recorded': (a: { name: string; from: string; to: string }) => ({
    zh: `与上次公布的相比，${a.from} 改成了 ${a.to}，但 changes 里没有这一条。请加一条，写 field: ${a.name}、from: "${a.from}"、to: "${a.to}"、date（日期）和 what（改了什么，四种语言）；原来写错了的，再加 correction: true。`,
    en: `Compared with what was published, ${a.from} has become ${a.to}, but changes has no such entry. Please add one with field: ${a.name}, from: "${a.from}", to: "${a.to}", date and what (in four languages); and correction: true if what stood here was wrong.`,
  }),
  'project-removed': (a: { id: string }) => ({
    zh: `项目 ${a.id} 已经公布过，不能删去：读者手里有它的网址。请恢复这个文件夹；项目终止请在 stages 里加 terminated，要撤下请写 publication: withdrawn。`,
    en: `The project ${a.id} was published and cannot be removed: readers hold its address. Please restore the folder; if it ended, add the stage terminated, or set publication: withdrawn to take it off the site.`,
  }),
  'edition-removed': (a: { year: string }) => ({
    zh: `${a.year} 年这一届已经公布过，不能删去：读者手里有它的网址。请恢复这个文件夹；要撤下请写 publication: withdrawn。`,
    en: `The edition ${a.year} was published and cannot be removed: readers hold its address. Please restore the folder, or set publication: withdrawn to take it off the site.`,
  }),
  'edition-past-again-coming': (_: object) => ({
    zh: 'phase 写的是 coming，但这一届首次公布时已经结束。请写 past；下一届请另建文件夹。',
    en: '“phase” is coming, but this edition was over when it was first published. Please write past; the next edition has a folder of its own.',
  }),
  'kept-data-missing': (a: { path: string }) => ({
    zh: `已公布的数据文件 data/${a.path} 不见了，但它的网址还在读者和引用者手里。请从上一版恢复它。`,
    en: `The published data file data/${a.path} is gone, but readers hold and cite its address. Please restore it from the last version.`,
  }),
  'kept-data-changed': (_: object) => ({
    zh: '这是已公布的数据版本，内容与公布时不同了。已公布的版本不能改动。请恢复原来的文件；要更正数据，请改内容本身，网站会给出新的版本。',
    en: 'This is a published version of the data and no longer what was published. A published version never changes. Please restore the file; to correct the data, change the content itself, and the site will have a new version.',
  }),
  'kept-data-not-listed': (_: object) => ({
    zh: '这个文件不在 data/SHA256SUMS 的清单里。data 文件夹由命令写入，不要手工放文件。请删去它，再运行 npm run data:keep。',
    en: 'This file is not in the list data/SHA256SUMS. A command writes the folder data; files are not put there by hand. Please delete it and run npm run data:keep.',
  }),
}
