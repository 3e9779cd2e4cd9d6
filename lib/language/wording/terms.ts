/** How a language says a term, and the renderings that it does not use. */
interface Term {
  word: string
  avoid?: RegExp
}

type Languages = 'zh' | 'en' | 'ko' | 'ja'

/** One term, one word: names of people, places, bodies and events are in `content/glossary.yaml`. */
export const terms = {
  event: {
    zh: { word: '活动' },
    en: { word: 'event' },
    ko: { word: '행사 (개)', avoid: /행사 ?(?:\{\w+\}|\d+)건/ },
    ja: { word: 'イベント（式典は「式典」）', avoid: /行事|(?<![開主共])催し/ },
  },
  signing: {
    zh: { word: '签约' },
    en: { word: 'signing' },
    ko: { word: '협약 체결, 협약식', avoid: /(?<![가-힣])조인(?!트)|조인(?:식|된|되)/ },
    ja: { word: '調印' },
  },
  investment_promotion: {
    zh: { word: '招商引资' },
    en: { word: 'investment promotion' },
    ko: { word: '투자유치', avoid: /투자 유치/ },
    ja: { word: '企業誘致' },
  },
  foreign_investment: {
    zh: { word: '外资' },
    en: { word: 'foreign investment' },
    ko: { word: '외국인 투자', avoid: /(?<![가-힣])외자(?!동)/ },
    ja: { word: '外資' },
  },
  sister_cities: {
    zh: { word: '友好城市' },
    en: {
      word: 'sister and friendship cities',
      avoid: /\btwin (?:towns?|cit(?:y|ies))\b|\btwinned\b/i,
    },
    ko: { word: '자매·우호도시', avoid: /(?:자매|우호) 도시/ },
    ja: { word: '友好都市', avoid: /姉妹都市/ },
  },
  estimate: {
    zh: { word: '估算' },
    en: { word: 'estimate' },
    ko: { word: '추정' },
    ja: { word: '推計', avoid: /推定額/ },
  },
  to_be_announced: {
    zh: { word: '待公布', avoid: /另行公布/ },
    en: { word: 'to be announced', avoid: /\bTB[ACD]\b/ },
    ko: { word: '추후 공지', avoid: /추후 발표/ },
    ja: { word: '後日発表', avoid: /追って(?:発表|公表|ご?案内)|後日公表/ },
  },
  source: {
    zh: { word: '来源', avoid: /出处/ },
    en: { word: 'source' },
    ko: { word: '출처' },
    ja: { word: '出典', avoid: /情報源/ },
  },
  id: {
    zh: { word: '编号', avoid: /标识符/ },
    en: { word: 'ID', avoid: /\bidentifiers?\b/i },
    ko: { word: '번호', avoid: /식별자/ },
    ja: { word: 'ID', avoid: /識別子/ },
  },
  web_address: {
    zh: { word: '网址' },
    en: { word: 'web address' },
    ko: { word: '주소(URL)' },
    ja: { word: 'URL', avoid: /(?<!メール|IP)アドレス/ },
  },
  third_week: {
    zh: { word: '六月第三个周' },
    en: { word: 'third week of June' },
    ko: { word: '6월 셋째 주', avoid: /6월 (?:제3주|세 번째 주|셋째주)/ },
    ja: { word: '6月第3週', avoid: /6月(?:の)?(?:第三週|3週目)/ },
  },
  nearly_100: {
    zh: { word: '近百条' },
    en: {
      word: 'nearly 100',
      avoid: /\b(?:about|almost|around|close to) (?:100|a hundred) suggestions\b/i,
    },
    ko: { word: '100건 가까운', avoid: /(?:약|근) 100건/ },
    ja: { word: '100件近い', avoid: /約100件|100件弱/ },
  },
  countries_and_regions: {
    zh: { word: '国家和地区' },
    en: { word: 'countries and regions' },
    ko: { word: '국가·지역' },
    ja: { word: '国・地域', avoid: /国(?:や|と|及び|および)地域/ },
  },
  south_korea: {
    zh: { word: '韩国' },
    en: {
      word: 'South Korea (China–ROK in formal names)',
      avoid: /\bRepublic of Korea\b|(?<!–)\bROK\b/,
    },
    ko: { word: '한국' },
    ja: { word: '韓国' },
  },
  browser: {
    zh: { word: '浏览器' },
    en: { word: 'browser' },
    ko: { word: '브라우저', avoid: /브라우져/ },
    ja: { word: 'ブラウザ', avoid: /ブラウザー/ },
  },
  favourites: {
    zh: { word: '收藏' },
    en: { word: 'saved events' },
    ko: { word: '관심 행사', avoid: /별표/ },
    ja: { word: 'お気に入り', avoid: /(?<!\p{sc=Han})星(?=は|を|が|の|：)/u },
  },
  timetable: {
    zh: { word: '日程' },
    en: { word: 'programme', avoid: /\bprogram(?= of events)|\btimetable\b/i },
    ko: { word: '일정' },
    ja: { word: 'プログラム、タイムテーブル', avoid: /時間割/ },
  },
} as const satisfies Record<string, Record<Languages, Term>>

/** The rules of a language that the terms make. */
export const termRules = (language: Languages) =>
  Object.values<Record<Languages, Term>>(terms).flatMap((term) => {
    const { word, avoid } = term[language]
    return avoid ? [{ pattern: avoid, instead: word }] : []
  })
