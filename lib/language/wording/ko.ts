import type { WordingList } from './reasons'

const region = '(?:홍콩|마카오|대만|타이완)'

/** Wordings that Korean texts do not use. */
export const wordingKo = {
  country: [
    {
      pattern: new RegExp(
        `${region}[^.;]{0,20} 등(?:의| \\d+개)? ?(?:국가(?! 및|·지역)|나라|\\d+개국)`,
      ),
      instead: '등 국가·지역',
    },
    { pattern: new RegExp(`국가(?:로는|에는|는|: ?)[^.;]{0,40}${region}`), instead: '국가·지역' },
    {
      pattern: /(?<![가-힣])중국(?:과|와|,|·|-|–| 및) ?(?:홍콩|마카오)/,
      instead: '중국 내지와 홍콩',
    },
    {
      pattern: /(?<![가-힣])중국(?:과|와|,|·|-|–| 및) ?(?:대만|타이완)/,
      instead: '중국 대륙과 타이완',
    },
    { pattern: /중국 ?본토/, instead: '중국 대륙' },
    { pattern: /중화민국|(?:대만|타이완) (?:총통|정부)/, instead: '중국 타이완' },
    {
      pattern: new RegExp(`(?<!중국 )${region}`),
      instead: '중국 홍콩, 중국 마카오, 중국 타이완',
      isDoubt: true,
    },
  ],
  place: [
    { pattern: /센카쿠/, instead: '댜오위다오' },
    { pattern: /스프래틀리/, instead: '난사군도' },
    { pattern: /파라셀/, instead: '시사군도' },
    { pattern: /남지나해/, instead: '남중국해' },
    { pattern: /일본해|독도|다케시마/, isDoubt: true },
    { pattern: /중화 ?타이베이|차이니스 타이베이/, instead: '중국 타이베이', isDoubt: true },
    { pattern: /WeiHai/, instead: 'Weihai' },
  ],
  self: [
    {
      pattern: /(?<![가-힣])(?:이|본|당|저희|우리) ?(?:웹)?(?:사이트|홈페이지)/,
      instead: '웨이하이 국제주간',
    },
  ],
  gap: [
    { pattern: /공개(?:된)? ?(?:자료|출처)/ },
    { pattern: /확인(?:은|이)?(?:되지|하지) (?:않|못)/ },
    { pattern: /찾지 못(?:했|한)|찾을 수 없었|알려지지 않/ },
    { pattern: /확인할 수 없/, isDoubt: true },
  ],
  awaited: [
    {
      pattern:
        /제공해야 (?:합|하)|제공되지 않았|미제공|받는 대로|제공을 (?:기다|받)|밝혀야 (?:합|하)/,
      instead: '추후 공지',
    },
  ],
  guess: [{ pattern: /(?:이름|명칭|제목)(?:으로|을|만)? ?(?:보아|미루어|볼 때|보면|추측|짐작)/ }],
  comment: [
    {
      pattern: /(?:평가|판단|추측)하지 않습니다|전할 뿐|투자 ?(?:권유|조언|자문)(?:이|가|는)? 아닙/,
    },
    { pattern: /['‘]등['’]으로 끝나|일 자 (?:보도|기사)(?:에서|에 따르면|로는)/ },
    {
      pattern:
        /(?:보도|자료|출처|기사|조문)(?:에는|에도|에서|는|은|도)[^.]{0,25}(?:나오|적혀 있|밝히|언급하|설명하|적|들|제시하|제시되)지 않/,
    },
    { pattern: /섞어 (?:써서는|쓰면) 안|두 번째 출처/ },
  ],
  boast: [
    { pattern: /있는 그대로|기록으로 확인|확인할 수 있는 사실만|1위안도/ },
    { pattern: /(?:모두|마다|모든)[^.]{0,20}출처를 (?:밝|표|적)/ },
  ],
  question: [
    {
      pattern:
        /어떤 행사입니까|언제 (?:시작|끝)[^.?]{0,6}까|비용이 듭니까|어디에서 열립니까|신청이 필요합니까|어떻게 갑니까|예정대로 열립니까|누구에게 문의|접근성은 어떻습니까|바뀐 (?:점|것)이 있습니까/,
      instead: '분야, 일시, 장소, 문의 같은 명사',
    },
    { pattern: /니까\?/, isDoubt: true },
  ],
  all_day: [{ pattern: /(?<!24시간 )(?<![가-힣])(?:하루 )?종일(?! ?\(?\d)/, instead: '날짜' }],
  plain: [
    { pattern: /(?<![가-힣])중외(?![가-힣]*제약)/, instead: '국제' },
    { pattern: /산업체인/, instead: '산업망' },
    { pattern: /국제 ?요소/, instead: '글로벌 자원' },
    { pattern: /인문 ?교류/, instead: '문화·교류' },
    { pattern: /힘써 추진/, instead: '추진' },
    { pattern: /큰 (?:시장|플랫폼|통로)/, instead: '시장·플랫폼·물류망 확대' },
    {
      pattern: /옥토|쟁패전|도시 거실|하이테크산업개발구/,
      instead: '터전, 선수권대회, 시티 라운지, 첨단기술산업개발구',
    },
    { pattern: /방관복/, instead: '행정 간소화' },
    { pattern: /사회 각계|(?:해외|외국|국제) (?:친구|우인)/, instead: '시민과 각계 인사, 외국인' },
    {
      pattern: /(?:선택|이용|확인|둘러보|문의|참고|참조)(?:하)?십시오|시기 바랍니다/,
      instead: '~해 주세요',
    },
    { pattern: /킬로바이트/, instead: 'KB' },
  ],
  mark: [
    { pattern: /["']/, instead: '‘’ (인용은 “”)' },
    { pattern: /(?<=[\d일월년])\s?[–～]\s?(?=\d)/, instead: '~ : 6월 10~11일' },
    {
      pattern: /(?<=\p{sc=Hangul})\s?[–—]\s?(?=\p{sc=Hangul})/u,
      instead: '· 또는 - : 중국·호주, 인천-웨이하이',
    },
    {
      pattern: /(?<![\d.,])\d{1,2}(?:[–~-]\d{1,2})?일? (?:1[0-2]|[1-9])월/,
      instead: '6월 16일, 6월 10~11일',
    },
  ],
} as const satisfies WordingList
