import type { Quadruple } from './figure-quadruples'

/** Whole texts of the site as editors wrote them, each for its own reader. */
export const modelTexts: readonly Quadruple[] = [
  [
    `
第二届 · 2023年6月
每年六月第三个周为“威海国际周”。2023年6月，第二届威海国际周在山东威海举行，举办了论坛、帆船赛、摄影展、项目签约等活动。| 下一届日期：待公布`,
    `
2nd Week · June 2023
The third week of June is Weihai International Week, set by city regulation. In June 2023 the second Week brought a business forum, a regatta, a photography exhibition and an investment signing to this city on the coast of Shandong, China.
Next Week: dates to be announced`,
    `
제2회 · 2023년 6월
웨이하이시는 조례로 매년 6월 셋째 주를 ‘웨이하이 국제주간’으로 정하고 있습니다. 2023년 6월에는 중국 산둥성의 해안 도시 웨이하이에서 제2회 국제주간이 열려 포럼과 요트대회, 사진전, 투자협약식 등이 진행되었습니다.
다음 국제주간 일정: 추후 공지`,
    `
第2回・2023年6月
中国・山東省の海辺の都市、威海（ウェイハイ）は、毎年6月の第3週を「威海国際ウィーク」と定めています。2023年6月の第2回では、フォーラム、セーリング大会、写真展、投資プロジェクトの調印式などが行われました。| 次回の日程：後日発表`,
  ],
  [
    `
威海国际周的活动日程、签约项目、新闻和来威指南，提供中、英、韩、日四种语言。`,
    `
Programme, investment projects, news and visitor information for Weihai International Week in Weihai, China.`,
    `
웨이하이 국제주간의 행사 일정과 투자 프로젝트, 소식, 방문 안내를 전해 드립니다.`,
    `
威海国際ウィークのプログラム、投資プロジェクト、ニュース、渡航案内をお届けします。`,
  ],
  [
    `
这里列出第二届威海国际周的13项活动：经济类7项、人文交流类6项。`,
    `
Thirteen events of the 2nd Week: seven on business, and six on culture, education, sport and sister cities.`,
    `
제2회 국제주간의 행사 13개를 소개합니다. 경제 분야 7개, 문화·교육·체육·자매도시 교류 분야 6개입니다.`,
    `
第2回国際ウィークのイベント13件を紹介します。経済分野が7件、文化・教育・スポーツ・友好都市交流の分野が6件です。`,
  ],
  [
    `
活动日期 2023年6月16日
活动类型 签约仪式
签约情况 42个项目，总投资222亿元
2023年6月16日，威海市举行第二季度全市招商引资项目集中签约仪式，42个项目签约，总投资222亿元。其中，投资超过10亿元的项目7个，外资项目11个，涉及电子信息、生物医药、海工装备、新能源、新材料、跨境电商等行业领域。签约仪式是第二届威海国际周的重点经济活动之一。¹
资料来源　1 大众网，2023年7月7日`,
    `
Date 16 June 2023
Type Signing ceremony
Projects signed 42, with a total investment of RMB 22.2 billion
Forty-two investment projects with a total investment of RMB 22.2 billion were signed on 16 June 2023 at a ceremony held by Weihai. Seven exceed RMB 1 billion each, and 11 are foreign-invested. Sectors include electronics and IT, biomedicine, offshore and marine equipment, new and renewable energy, new materials and cross-border e-commerce. The ceremony was one of the main business events of the 2nd Week.¹
Sources 1 Dazhong Net, 7 July 2023`,
    `
날짜 2023년 6월 16일
행사 유형 협약식
협약 내용 42개 프로젝트, 총투자액 222억 위안
2023년 6월 16일 웨이하이시는 2분기 투자유치 프로젝트 합동 협약식을 열었습니다. 협약을 체결한 프로젝트는 42개, 총투자액은 222억 위안입니다. 이 가운데 10억 위안을 초과하는 프로젝트가 7개, 외국인 투자 프로젝트가 11개입니다. 분야는 전자정보, 바이오의약, 해양플랜트 장비, 신에너지, 신소재, 국경 간 전자상거래 등입니다. 협약식은 제2회 국제주간의 주요 경제 행사 가운데 하나였습니다.¹
출처 1 대중망, 2023년 7월 7일`,
    `
開催日 2023年6月16日
種別 調印式
調印の内容 42件、総投資額222億元
威海市は2023年6月16日、第2四半期企業誘致プロジェクト合同調印式を開催し、42件（総投資額222億元）について調印が行われました。このうち投資額が10億元を超えるものは7件、外資プロジェクトは11件です。分野は電子情報、バイオ医薬、海洋エンジニアリング設備、新エネルギー、新素材、越境ECなど。調印式は第2回国際ウィークの主な経済イベントの一つです。¹
出典　1 大衆網、2023年7月7日`,
  ],
  [
    `
举办时间 2023年6月10日至11日
活动地点 威海国际海水浴场
主导 威海市
共同举办 国际HOBIE级别协会、中国帆船帆板运动协会、山东省体育局、威海市重大体育赛事组委会
比赛成绩 公开组冠军：万宁梦之队（海南）；大师组冠军：大车队（中国香港）
来自5个国家和地区以及国内13个省份的40支HOBIE帆船队参赛，¹比赛6月11日在威海国际海水浴场闭幕。³ 首届威海海上运动嘉年华同期举行，设17项海上休闲运动。¹ 这项赛事是第二届威海国际周的人文交流活动之一。²
截至2023年6月，威海有各型船只476条、登记在册的海上运动经营单位16家，累计培养帆船爱好者4000多人。¹
资料来源　1 美通社，2023年6月16日　2 大众网，2023年7月7日　3 2023年6月12日的报道（转载）`,
    `
Dates 10–11 June 2023
Venue Weihai International Bathing Beach
Led by Weihai
Held jointly by International Hobie Class Association, Chinese Yachting Association, Shandong Administration of Sports, Weihai Major Sports Events Organizing Committee
Results Open Class: Wanning Dream Team (Hainan); Master Class: Dache Team (Hong Kong, China)
Forty Hobie teams from five countries and regions and 13 Chinese provinces took part,¹ and the regatta closed at Weihai International Bathing Beach on 11 June.³ The 1st Weihai Marine Sports Carnival, held alongside it, offered 17 leisure sports on the water.¹ The regatta was one of the Week's culture and exchange events.²
As of June 2023 Weihai had 476 craft and 16 registered marine sports operators, and had trained more than 4,000 sailing enthusiasts.¹
Sources 1 PR Newswire, 16 June 2023 2 Dazhong Net, 7 July 2023 3 Report of 12 June 2023 (reprint)`,
    `
기간 2023년 6월 10~11일
장소 웨이하이 국제해수욕장
주도 웨이하이시
공동 개최 국제 호비 클래스 협회, 중국요트협회, 산둥성 체육국, 웨이하이시 주요 체육대회 조직위원회
대회 결과 오픈 클래스 우승: 완닝 드림팀(하이난), 마스터 클래스 우승: 다처팀(중국 홍콩)
5개 국가·지역과 중국 13개 성의 호비 40개 팀이 참가했으며,¹ 대회는 6월 11일 웨이하이 국제해수욕장에서 막을 내렸습니다.³ 함께 열린 제1회 웨이하이 해양스포츠 카니발에서는 17개 해양레저 종목을 선보였습니다.¹ 제2회 국제주간의 문화·교류 행사 가운데 하나입니다.²
2023년 6월 기준 웨이하이에는 각종 선박 476척과 해양스포츠 등록 업체 16곳이 있으며, 요트 교육을 받은 애호가는 4,000명이 넘습니다.¹
출처 1 PR Newswire, 2023년 6월 16일 2 대중망, 2023년 7월 7일 3 2023년 6월 12일 자 보도(전재)`,
    `
開催日 2023年6月10～11日
会場 威海国際海水浴場
主導 威海市
共催 国際HOBIEクラス協会、中国セーリング・ウィンドサーフィン協会、山東省体育局、威海市重大体育大会組織委員会
結果 オープンクラス優勝：万寧ドリームチーム（万宁梦之队、海南省）、マスタークラス優勝：大車隊（中国香港）
5つの国・地域と中国の13省から40のHOBIEチームが参加し、¹大会は6月11日に威海国際海水浴場で閉幕しました。³ 同時開催の威海市初のマリンスポーツカーニバルでは、17種目のマリンレジャースポーツが行われました。¹ 第2回国際ウィークの文化・交流イベントの一つです。²
2023年6月時点で、威海には各種船艇476隻、マリンスポーツの登録事業者16社があり、セーリングを学んだ愛好者は4,000人を超えます。¹
出典　1 PR Newswire、2023年6月16日　2 大衆網、2023年7月7日　3 2023年6月12日付の記事（転載）`,
  ],
  [
    `
举办时间 2023年
活动类型 展览
共同举办 威海、英国彻特纳姆、英国兰卡斯特
2023年，威海与英国友城彻特纳姆（Cheltenham）、兰卡斯特（Lancaster）共同举办“自然与人”主题摄影展，双方各自展示绿色、生态的风光。¹ 展览是第二届威海国际周的人文交流活动之一。²
资料来源　1 威海市外事办公室，2024年3月1日　2 大众网，2023年7月7日`,
    `
Date 2023
Type Exhibition
Held jointly by Weihai, Cheltenham and Lancaster
In 2023 Weihai and its UK sister cities, Cheltenham and Lancaster, held a joint exhibition of photographs, each side showing its own green landscapes.¹ It was one of the culture and exchange events of the 2nd Week.²
Sources 1 Foreign Affairs Office of Weihai, 1 March 2024 2 Dazhong Net, 7 July 2023`,
    `
시기 2023년
행사 유형 전시
공동 개최 웨이하이, 영국 첼트넘, 영국 랭커스터
2023년 웨이하이와 영국 자매도시 첼트넘(Cheltenham), 랭커스터(Lancaster)가 함께 연 사진전입니다. 양측은 저마다의 푸른 자연을 선보였습니다.¹ 제2회 국제주간의 문화·교류 행사 가운데 하나입니다.²
출처 1 웨이하이시 외사판공실, 2024년 3월 1일 2 대중망, 2023년 7월 7일`,
    `
開催時期 2023年
種別 展覧会
共催 威海、英国チェルトナム、英国ランカスター
威海と英国の友好都市チェルトナム（Cheltenham）、ランカスター（Lancaster）が2023年に共同で開いた写真展です。双方がそれぞれの緑豊かな自然の風景を紹介しました。¹ 第2回国際ウィークの文化・交流イベントの一つです。²
出典　1 威海市外事弁公室、2024年3月1日　2 大衆網、2023年7月7日`,
  ],
  [
    `
第二届威海国际周于2023年6月举行，活动包括经济类7项、人文交流类6项等。¹ 6月10日至11日，HOBIE帆船公开赛举行；² 6月16日，42个招商引资项目集中签约，总投资222亿元。¹
社会各界、国际友人和市民提出近百条建议。大众网评价这一届比首届“规格更高，影响力更大”。¹
2023年是威海推进城市国际化战略第二个三年行动计划（2021—2023年）的收官之年。¹`,
    `
The 2nd Weihai International Week took place in June 2023. Its events included seven on business and six on culture and exchange.¹ The Hobie regatta was sailed on 10–11 June,² and 42 investment projects with a total investment of RMB 22.2 billion were signed on 16 June.¹
Local people and the international community made nearly 100 suggestions. Dazhong Net judged the Week to be of a higher level and greater influence than the first.¹
2023 was the final year of the second three-year action plan (2021–2023) of Weihai's internationalisation strategy.¹`,
    `
제2회 웨이하이 국제주간은 2023년 6월에 열렸습니다. 경제 분야 7개, 문화·교류 분야 6개를 비롯한 행사가 열렸습니다.¹ 6월 10~11일에는 호비 오픈 요트대회가 열렸고,² 16일에는 42개 프로젝트(총투자액 222억 위안)의 합동 협약식이 있었습니다.¹
시민과 각계 인사, 외국인이 100건 가까운 의견을 냈습니다. 대중망은 첫 회보다 격이 높아지고 영향력도 커졌다고 평가했습니다.¹
2023년은 웨이하이 도시국제화 전략 제2차 3개년 행동계획(2021~2023년)의 마지막 해였습니다.¹`,
    `
第2回威海国際ウィークは2023年6月に開催され、経済分野7件、文化・交流分野6件などのイベントが行われました。¹ 6月10～11日にHOBIEセーリング大会、² 16日に42件（総投資額222億元）の合同調印式が行われました。¹
市民や各界の関係者、外国人の方々から100件近い提案が寄せられました。大衆網は、第1回より格が上がり、影響力も増したと評価しています。¹
2023年は、威海の都市国際化戦略・第2次3か年行動計画（2021～2023年）の最終年でした。¹`,
  ],
]
