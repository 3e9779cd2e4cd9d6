import type { OrganisationFacts, VenueFacts } from '../../lib/model/schema/place'
import { districts } from '../../lib/model/schema/project'
import { deck } from './deck'
import { type Four, fill, four } from './four'
import { randomFor } from './random'

const kinds: readonly Four[] = [
  four('样例会堂{n}', 'Sample Hall {n}', '샘플 홀 {n}', '見本ホール{n}'),
  four('样例剧场{n}', 'Sample Theatre {n}', '샘플 극장 {n}', '見本劇場{n}'),
  four('样例公园{n}', 'Sample Park {n}', '샘플 공원 {n}', '見本公園{n}'),
  four('样例美术馆{n}', 'Sample Gallery {n}', '샘플 미술관 {n}', '見本美術館{n}'),
  four(
    '样例国际会议展览中心{n}',
    'Sample International Conference and Exhibition Centre {n}',
    '샘플 국제 회의 전시 센터 {n}',
    '見本国際会議展示センター{n}',
  ),
]

const hallNames: readonly Four[] = [
  four('{n}号样例厅', 'Sample Room {n}', '샘플 {n}호실', '見本第{n}室'),
  four('样例展区{n}', 'Sample Zone {n}', '샘플 전시 구역 {n}', '見本展示エリア{n}'),
]

const transport = four(
  '乘样例{n}路公交车到样例站，下车后步行可到；样例停车场在北门。',
  'Take sample bus {n} to the sample stop and walk; the sample car park is at the north gate.',
  '샘플 {n}번 버스를 타고 샘플 정류장에서 내려 걸어오십시오. 샘플 주차장은 북문에 있습니다.',
  '見本の{n}番バスで見本停留所まで行き、そこから徒歩です。見本の駐車場は北門にあります。',
)

export const sources = [
  { source: 'sample-gazette-2030', supports: ['place' as const, 'address' as const] },
]

/** A grid in the open sea north of Weihai, where nothing stands. */
const coordinates = (n: number) => ({
  longitude: (122.1 + (n % 6) * 0.03).toFixed(4),
  latitude: (37.64 + Math.floor(n / 6) * 0.02).toFixed(4),
})

const count = 30

const districtOf = deck<VenueFacts['district']>('districts', count, [
  ...districts.slice(1).map((name) => [name, 2] as const),
  ['unknown', 1],
  ['huancui', 10],
])

function halls(n: number) {
  const random = randomFor(`halls ${n}`)
  return Array.from({ length: random.whole(2, 5) }, (_, index) => ({
    id: `hall-${index + 1}`,
    name: fill(random.pick(hallNames), { n: index + 1 }),
  }))
}

function venue(n: number): VenueFacts {
  const name = fill(kinds[n % kinds.length] as Four, { n })
  return {
    id: `sample-venue-${n}`,
    name,
    address_zh: n % 15 === 14 ? 'unknown' : `样例市样例区样例路${n}号`,
    district: districtOf(n - 1),
    ...(n % 3 !== 0 && { phone: `+86 631 000 01${String(n).padStart(2, '0')}` }),
    ...(n % 7 !== 6 && { coordinates: coordinates(n) }),
    ...(n % 5 < 3 && { halls: halls(n) }),
    transport: n % 4 === 3 ? 'unknown' : fill(transport, { n }),
    sources,
    updated: '2030-04-02T10:00',
  }
}

export const venues: readonly VenueFacts[] = Array.from({ length: count }, (_, index) =>
  venue(index + 1),
)

const organisationName = four(
  '样例机构{n}',
  'Sample Organisation {n}',
  '샘플 기관 {n}',
  '見本機関{n}',
)

export const organisations: readonly OrganisationFacts[] = Array.from(
  { length: 15 },
  (_, index) => ({
    id: `sample-organisation-${index + 1}`,
    name: fill(organisationName, { n: index + 1 }),
    site: index % 3 === 2 ? 'unknown' : `https://organisation-${index + 1}.sample.example/`,
    sources: [{ source: 'sample-gazette-2030', supports: ['organisers'] }],
    updated: '2030-04-02T10:00',
  }),
)
