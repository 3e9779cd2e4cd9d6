import type { WordingList } from './reasons'

const region = '(?:Hong Kong|Macao|Macau|Taiwan)'

/** Wordings that English texts do not use. */
export const wordingEn = {
  country: [
    {
      pattern: new RegExp(
        `\\bcountries(?! (?:and|or) regions)(?:,? (?:such as|including|like)|:)[^.;]*\\b${region}\\b`,
      ),
      instead: 'countries and regions',
    },
    {
      pattern: new RegExp(
        `\\b${region}\\b[^.;]{0,40}\\band other (?:foreign |overseas |Asian )*countries\\b(?! and regions)`,
      ),
      instead: 'and other countries and regions',
    },
    {
      pattern: /\bChina(?: and|,| or|–|-)\s?(?:Hong Kong|Macao|Macau)\b|\bmainland China\b/i,
      instead: 'the Chinese mainland and Hong Kong',
    },
    {
      pattern: /\bChina(?: and|,| or|–|-)\s?Taiwan\b|\bSino-Taiwan/i,
      instead: 'the Chinese mainland and Taiwan',
    },
    { pattern: /(?<!University of )\bMacau\b/, instead: 'Macao' },
    {
      pattern:
        /(?<!People['’]s )\bRepublic of China\b|\bFormosa\b|\bTaiwan(?:ese)? (?:president|government)\b/i,
      instead: 'Taiwan, China',
    },
    {
      pattern: new RegExp(`\\b${region}\\b(?!, China| SAR)`),
      instead: 'Hong Kong, China; Macao, China; Taiwan, China',
      isDoubt: true,
    },
  ],
  place: [
    { pattern: /\bSenkaku\b/i, instead: 'Diaoyu Dao and its affiliated islands' },
    { pattern: /\bSpratl(?:y|ies)\b/i, instead: 'Nansha Islands' },
    { pattern: /\bParacels?\b/i, instead: 'Xisha Islands' },
    { pattern: /\bWest Sea\b/, instead: 'Yellow Sea' },
    { pattern: /\b(?:East Sea|Sea of Japan|Tsushima Strait|Dokdo|Takeshima)\b/, isDoubt: true },
    { pattern: /WeiHai/, instead: 'Weihai' },
  ],
  self: [{ pattern: /\b(?:this|our) (?:web)?site\b/i, instead: 'Weihai International Week' }],
  gap: [
    { pattern: /\bpublic (?:sources?|record)\b/i },
    { pattern: /\b(?:no|nor any|any) (?:other |second |further |public )?source\b/i },
    {
      pattern:
        /\b(?:no|nor)(?: \w+){1,5} (?:was|were|has been|have been) (?:found|named|traced)\b/i,
    },
    { pattern: /\b(?:was|were|is|are|been) not (?:found|traced|known|established)\b/i },
    { pattern: /\bnot (?:been )?found (?:in|named)\b/i },
    { pattern: /\b(?:what|nothing) is (?:not )?known\b/i },
  ],
  awaited: [
    {
      pattern:
        /\bto be (?:provided|supplied)\b|\b(?:is|are) awaited\b|\bonce received\b|\bhas to come from\b|\bmust be stated by\b/i,
      instead: 'to be announced',
    },
  ],
  guess: [
    { pattern: /\b(?:to judge|judging) (?:by|from)\b/i },
    { pattern: /\b(?:its|the|their) (?:name|title)s? (?:suggests?|points?|implies|imply)\b/i },
  ],
  comment: [
    { pattern: /\bwithout endorsing\b|\bonly reports them\b|\bnot investment advice\b/i },
    { pattern: /\bends? in ["“]and others\b|\bsecond source\b|\bthe report['’]s claim\b/i },
    {
      pattern:
        /\b(?:reports?|sources?|articles?|releases?|regulations?|lists?)\b[^.;:]{0,30}\b(?:does|do|did) not (?:say|state|give|name|list|mention|link|connect|explain|set)\b/i,
    },
    { pattern: /\bin its report of\b|\bthe report (?:names|lists|connects|says)\b/i },
    { pattern: /\b(?:does|do) not (?:guess|judge)\b|\bcannot say\b|\bno source links\b/i },
  ],
  boast: [
    { pattern: /\btraced? to (?:a|its|their) sources?\b|\bsource for every\b/i },
    { pattern: /\beach with its sources\b|\bwith the sources of each\b/i },
    { pattern: /\b(?:events?|dates?|are|is) on record\b|\bto the (?:last|very) yuan\b/i },
    { pattern: /\bfaithful(?:ly)?\b/i, isDoubt: true },
  ],
  question: [
    {
      pattern:
        /\bwhen does it (?:begin|end)\b|\bwhat is it\?|\bwho (?:can I ask|runs it)\b|\bis it going ahead\b|\bhas anything changed\b|\bdo I need to register\b|\bhow do I get there\b|\bwhat does it cost\b/i,
      instead: 'Date, Type, Venue, Enquiries and other nouns',
    },
  ],
  all_day: [{ pattern: /\ball[ -]day\b(?! \(?\d)/i, instead: 'the date alone' }],
  plain: [
    { pattern: /\bpeople-to-people\b/i, instead: 'culture and exchange' },
    {
      pattern:
        /\ball walks of life\b|\bfriends (?:from abroad|at home and abroad)\b|\b(?:foreign|international) friends\b/i,
      instead: 'local people and the international community',
    },
    { pattern: /\bvigorous(?:ly)?\b/i },
    { pattern: /\bcorridors\b/i, instead: 'transport links' },
    { pattern: /\banew\b/i, instead: 'again' },
    { pattern: /\bon whose word\b|\bis the ground for\b/i },
    {
      pattern: /\b(?:stands?|stood) (?:in|on|at|above|below|beside) (?:the|this|its)\b/i,
      instead: 'is',
      isDoubt: true,
    },
  ],
  mark: [
    { pattern: /"|「|」/, instead: '“”, and ‘’ inside them' },
    {
      pattern:
        /(?<![\w-])(?:19|20)\d\d-(?:19|20)\d\d(?![\w-])|(?<!\d-)\b\d{1,2}-\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
      instead: 'an en dash: 2021–2023, 10–11 June',
    },
    { pattern: /\d(?<!T 4754)\s?[~～—]\s?\d/, instead: 'an en dash: 10–11 June' },
    { pattern: /\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m\b)/i, instead: '14:00' },
  ],
} as const satisfies WordingList
