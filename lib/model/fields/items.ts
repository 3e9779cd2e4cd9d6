import type { NewsFacts } from '../schema/news'
import type { ProjectFacts } from '../schema/project'
import type { SigningFacts } from '../schema/signing'
import type { Words } from '../schema/words'
import type { FieldOutputs } from './row'

type ItemWords = keyof Words

const whole = 'The page or file as a whole is of an edition.'
const unpublished = 'What is not published is in no output.'
const translation = 'The notice of an outdated translation follows from it.'
const checked = 'It answers the content check.'
const known = 'The page shows only what is known.'
const address = 'The address of the page says it.'

/** One row for each field of a project: sections and facts of its page, columns of the open data. */
export const projectRows = {
  id: { data: ['uid', 'id', 'url'], not: address },
  edition: { data: ['edition'], not: whole },
  publication: { not: unpublished },
  title: { page: ['heading', 'ask'], data: ['title'] },
  summary: { page: ['heading'], data: ['summary'] },
  sourceHash: { not: translation },
  confirmed: { not: checked },
  type: { page: ['heading'], data: ['type', 'signed_on'] },
  sector: { page: ['heading', 'sector'], data: ['sector', 'sector_gb_t_4754', 'sector_isic'] },
  sector_codes: { page: ['sector'], data: ['sector_gb_t_4754', 'sector_isic'] },
  activity: { page: ['activity'], data: ['activity'] },
  form: { page: ['form'], data: ['form'] },
  investors: { page: ['investors'], data: ['origin', 'investors'] },
  foreign_funded: { page: ['investors'], data: ['foreign_funded'] },
  foreign_basis: { page: ['investors'], data: ['foreign_basis'] },
  amounts: { page: ['amounts'], data: ['amounts'] },
  disclosure: { page: ['amounts'], data: ['disclosure'] },
  jobs: { page: ['jobs'], data: ['jobs'] },
  site: { page: ['heading', 'district'], data: ['district', 'park', 'site_note'] },
  signed_on: { page: ['heading'], data: ['signed_on'] },
  stages: { page: ['ladder'], data: ['reached', 'stage', 'stages'] },
  signing: { page: ['heading', 'related'], data: ['signing'] },
  events: { page: ['related'], data: ['events'] },
  policies: { page: ['policies'], data: ['policies'] },
  predecessor: { page: ['predecessor', 'successor'], data: ['predecessor'] },
  not_duplicate_of: { not: checked },
  contact: { page: ['ask'], data: ['desk'] },
  images: { page: ['pictures'], not: 'The data give figures and no pictures of projects.' },
  sources: { page: ['sources'], data: ['sources'] },
  updated: { data: ['updated'], not: 'The page lists what was changed.' },
  changes: { page: ['correction', 'changes'], not: 'The data have a table of changes.' },
} as const satisfies Record<keyof ProjectFacts | ItemWords, FieldOutputs<'page' | 'data'>>

export type ProjectRows = typeof projectRows

/** One row for each field of a signing: sections of its page, columns of the open data. */
export const signingRows = {
  id: { data: ['uid', 'id', 'url'], not: address },
  edition: { data: ['edition'], not: whole },
  publication: { not: unpublished },
  title: { page: ['heading'], data: ['title'] },
  summary: { page: ['heading'], data: ['summary'] },
  sourceHash: { not: translation },
  confirmed: { not: checked },
  event: { page: ['related'], data: ['event'] },
  when: { page: ['heading'], data: ['start'] },
  place: { page: ['heading'], data: ['place'] },
  projects: { page: ['figures', 'picture'], data: ['figures'] },
  projects_over: { page: ['figures', 'picture'], data: ['figures'] },
  projects_foreign_invested: { page: ['figures', 'picture'], data: ['figures'] },
  amounts: { page: ['figures'], data: ['figures'] },
  sectors: { page: ['sectors'], data: ['sectors'] },
  sectors_complete: { page: ['sectors'], data: ['sectors_complete'] },
  awaited: { data: ['awaited'], not: known },
  awaited_from: { data: ['awaited_from'], not: known },
  other_reports: { page: ['reports'], data: ['other_reports'] },
  sources: { page: ['sources'], data: ['sources'] },
  updated: { data: ['updated'], not: 'The sources of each figure have dates of their own.' },
  changes: { not: 'A change of figures is a new version of the data.' },
} as const satisfies Record<keyof SigningFacts | ItemWords, FieldOutputs<'page' | 'data'>>

export type SigningRows = typeof signingRows

const lists = 'It decides when and where the article is listed.'
const related = 'The page links to it.'

/** One row for each field of an article: sections of its page, its feed entry, its structured data. */
export const newsRows = {
  id: { feed: ['id', 'url'], schemaOrg: ['url', 'mainEntityOfPage'], not: address },
  edition: { page: ['heading'], not: lists },
  publication: { not: unpublished },
  title: { page: ['heading'], feed: ['title'], schemaOrg: ['headline'] },
  summary: { page: ['heading'], feed: ['summary'], schemaOrg: ['description'] },
  sourceHash: { not: translation },
  confirmed: { not: checked },
  publish_at: {
    page: ['heading', 'foot'],
    feed: ['published'],
    schemaOrg: ['datePublished'],
  },
  expire_at: { not: lists },
  kind: { page: ['heading', 'foot'], feed: ['categories'], not: 'Structured data have topics.' },
  breaking_until: { not: lists },
  topics: { page: ['topics'], feed: ['categories'], schemaOrg: ['keywords'] },
  issuer: { page: ['heading'], feed: ['author'], schemaOrg: ['author'] },
  byline: { page: ['heading'], not: 'The issuer answers for the article.' },
  dateline: { page: ['dateline'], not: 'It is part of the text.' },
  published: { page: ['heading', 'foot'], feed: ['published'], schemaOrg: ['datePublished'] },
  subject_date: { not: 'It sorts articles of one day; the text tells when things were.' },
  events: { page: ['mentioned'], not: related },
  signings: { page: ['mentioned'], not: related },
  projects: { page: ['mentioned'], not: related },
  articles: { page: ['mentioned'], not: related },
  pages: { page: ['mentioned'], not: related },
  images: { page: ['pictures'], not: 'The share card is the picture of the article.' },
  reprint: { page: ['reprint'], not: 'The sources name the original.' },
  corrections: { page: ['corrections'], feed: ['html'], schemaOrg: ['correction'] },
  sources: { page: ['sources'], schemaOrg: ['citation'], not: 'The feed links to the page.' },
  entry_rules: { not: 'The check reads until when they hold; the notes name their sources.' },
  updated: { page: ['heading'], feed: ['updated'], schemaOrg: ['dateModified'] },
  changes: { page: ['record'], not: 'Feeds and structured data have the corrections among them.' },
} as const satisfies Record<
  keyof NewsFacts | ItemWords,
  FieldOutputs<'page' | 'feed' | 'schemaOrg'>
>

export type NewsRows = typeof newsRows
