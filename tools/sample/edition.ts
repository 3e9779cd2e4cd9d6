import type { EditionFacts } from '../../lib/model/schema/edition'
import type { SigningFacts } from '../../lib/model/schema/signing'
import { four } from './four'
import { wordsOf } from './item'
import { eventId, eventKind } from './links'
import { sources } from './venues'
import { firstDay, lastDay } from './when'

const complete = { missing: [], stale: [] }

const invented = four(
  '这里的一切都是虚构的。',
  'Everything here is invented.',
  '여기의 모든 것은 지어낸 것입니다.',
  'ここにあるものはすべて架空です。',
)

const editionFacts: EditionFacts = {
  id: 2030,
  ordinal: 9,
  publication: 'published',
  phase: 'coming',
  when: { from: firstDay, to: lastDay },
  theme: four('样例之海', 'A sea of samples', '샘플의 바다', '見本の海'),
  organisers: ['sample-organisation-1', 'sample-organisation-2'],
  sources,
  updated: '2030-05-02T10:00',
}

export const edition = {
  facts: editionFacts,
  words: wordsOf(
    {
      title: four(
        '第九届样例国际周',
        'The ninth Sample International Week',
        '제9회 샘플 국제주간',
        '第九回見本国際ウィーク',
      ),
      summary: four(
        '一届为检验网站而编造的国际周。',
        'A Week made up to try out the site.',
        '사이트를 시험하려고 지어낸 국제주간입니다.',
        'サイトを試すために作った国際ウィークです。',
      ),
    },
    invented,
    complete,
  ),
}

const ceremony = [...Array(100).keys()].find((index) => eventKind(index) === 'signing') ?? 0

const asOf = { as_of: '2030-06-10', source: 'sample-gazette-2030' }

const signingFacts: SigningFacts = {
  id: 'sample-signing-round',
  edition: 2030,
  publication: 'published',
  event: eventId(ceremony),
  when: { date: '2030-06-10' },
  place: ['sample-venue-1'],
  projects: { value: 72, ...asOf },
  projects_over: { value: 9, ...asOf, each_over: { value: '1000000000', currency: 'CNY' } },
  projects_foreign_invested: { value: 24, ...asOf },
  amounts: [
    {
      kind: 'total_investment',
      value: '56000000000',
      currency: 'CNY',
      precision: 'rounded',
      ...asOf,
    },
  ],
  sectors: ['new_energy', 'biomedicine', 'other'],
  sectors_complete: false,
  awaited_from: 'sample-organisation-1',
  awaited: ['list', 'names'],
  sources: [{ source: 'sample-gazette-2030', supports: ['figures', 'sectors'] }],
  updated: '2030-06-10T18:00',
  changes: [],
}

export const signing = {
  facts: signingFacts,
  words: wordsOf(
    {
      title: four('样例签约', 'Sample signing', '샘플 서명', '見本の調印'),
      summary: four(
        '样例项目集中签约。',
        'Sample projects are signed together.',
        '샘플 프로젝트에 함께 서명합니다.',
        '見本のプロジェクトをまとめて調印します。',
      ),
    },
    invented,
    complete,
  ),
}
